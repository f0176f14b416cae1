package eu.sigill.platform.web.language;

import eu.sigill.platform.model.Language;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses the language of a page: by the host's prefix ({@code se.trust.example}), then the parameter {@code lang}, then
 * what the browser asks for, then English.
 */
@WebFilter("/*")
public class Languages extends HttpFilter {

    private static final long serialVersionUID = 1;

    /** The request's texts, for pages. */
    public static final String TEXT = "text";

    private static final String KEPT = "kept";

    /** The country codes that stand before a host's name, as link makers know them. */
    private static final Map<String, Language> BY_PREFIX = Map.ofEntries(
            Map.entry("at", Language.DE),
            Map.entry("ch", Language.DE),
            Map.entry("de", Language.DE),
            Map.entry("nl", Language.NL),
            Map.entry("nl-be", Language.NL),
            Map.entry("pl", Language.PL),
            Map.entry("se", Language.SV),
            Map.entry("au", Language.EN),
            Map.entry("ca", Language.EN),
            Map.entry("ie", Language.EN),
            Map.entry("nz", Language.EN),
            Map.entry("uk", Language.EN));

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        choose(request);
        chain.doFilter(request, response);
    }

    /** Leaves for pages what they speak, and what their addresses keep of a choice. */
    public static void choose(HttpServletRequest request) {
        request.setAttribute(TEXT, Texts.in(of(request)));
        request.setAttribute(KEPT, kept(request));
    }

    /** What the addresses keep that a page leads to. */
    public static KeptLanguage kept(HttpServletRequest request) {
        return new KeptLanguage(isFixed(request) ? Optional.empty() : asked(request));
    }

    /** The request's texts. */
    public static Texts texts(HttpServletRequest request) {
        return request.getAttribute(TEXT) instanceof Texts texts ? texts : Texts.in(Language.EN);
    }

    static Language of(HttpServletRequest request) {
        return named(request).orElse(Language.EN);
    }

    private static Optional<Language> named(HttpServletRequest request) {
        return byHost(request.getServerName()).or(() -> asked(request)).or(() -> byBrowser(request));
    }

    /**
     * For the page of a shop: who names no language of ours is not spoken to in one that the shop does not speak.
     *
     * @param spoken the shop's languages
     * @param first which of them to take if English is not among them, and this one is
     */
    public static void among(Set<Language> spoken, Language first, HttpServletRequest request) {
        if (named(request).isEmpty() && !spoken.contains(Language.EN)) {
            var chosen = spoken.contains(first) ? first : Collections.min(spoken);
            request.setAttribute(TEXT, Texts.in(chosen));
        }
    }

    /** Whether the host alone decides, so that a choice of languages would be an empty promise. */
    public static boolean isFixed(HttpServletRequest request) {
        return byHost(request.getServerName()).isPresent();
    }

    static Optional<Language> byHost(String host) {
        var dot = host.indexOf('.');
        return dot < 0
                ? Optional.empty()
                : Optional.ofNullable(BY_PREFIX.get(host.substring(0, dot).toLowerCase(Locale.ROOT)));
    }

    /** The language that the address itself asks for. */
    public static Optional<Language> asked(HttpServletRequest request) {
        // out of the address only: a form's body is for whoever reads the form
        var query = request.getQueryString();
        if (query == null) {
            return Optional.empty();
        }
        for (var part : query.split("&", -1)) {
            if (part.startsWith("lang=")) {
                return Language.of(part.substring(5));
            }
        }
        return Optional.empty();
    }

    private static Optional<Language> byBrowser(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Optional.empty(); // the container would answer with the locale of its own machine
        }
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> Language.of(locale.toLanguageTag()).stream())
                .findFirst();
    }
}
