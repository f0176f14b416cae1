package eu.sigill.privacy.web.notice;

import eu.sigill.platform.model.Language;
import eu.sigill.platform.model.Market;
import eu.sigill.platform.web.Onward;
import eu.sigill.platform.web.language.Languages;
import eu.sigill.platform.web.language.Texts;
import eu.sigill.privacy.model.notice.NoticeId;
import eu.sigill.privacy.service.notice.NoticeView;
import eu.sigill.privacy.service.notice.PublishedNotices;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What people are told: {@code /notices} for the countries, {@code /notices/nl} for one, {@code /notices/nl/2} for an edition. */
@WebServlet({"/notices", "/notices/*"})
public class NoticeServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final Pattern PATH = Pattern.compile("/([a-z]{2})(?:/([1-9][0-9]{0,6}))?");

    @Inject
    transient PublishedNotices notices;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        response.setHeader("Cache-Control", "public, max-age=60");
        response.setHeader("Vary", "Accept-Language");
        var notice = find(path, request);
        if (notice.isPresent()) {
            show(notice.get(), request, response);
        } else if (path.equals("/") || isCountry(path)) {
            listCountries(path.equals("/"), request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static boolean isCountry(String path) {
        var asked = PATH.matcher(path);
        return asked.matches()
                && asked.group(2) == null
                && market(asked.group(1)).isPresent();
    }

    /** Whoever looks for a country that has none is shown those that have. */
    private void listCountries(boolean asked, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!asked) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        request.setAttribute("asked", asked);
        request.setAttribute("markets", List.copyOf(notices.markets()));
        Onward.toView("/notice/countries.xhtml", request, response);
    }

    private Optional<NoticeView> find(String path, HttpServletRequest request) {
        var asked = PATH.matcher(path);
        return asked.matches()
                ? market(asked.group(1)).flatMap(market -> find(market, asked.group(2), language(market, request)))
                : Optional.empty();
    }

    private Optional<NoticeView> find(Market market, @Nullable String edition, Language language) {
        return edition == null
                ? notices.current(market, language)
                : notices.edition(new NoticeId(market, language, Integer.parseInt(edition)));
    }

    private static Optional<Market> market(String code) {
        return Stream.of(Market.values())
                .filter(market -> market.name().toLowerCase(Locale.ROOT).equals(code))
                .findFirst();
    }

    /** The reader’s, if there is a notice in it; else the market’s, else any in which there is one. */
    private Language language(Market market, HttpServletRequest request) {
        var spoken = notices.languages(market);
        return Stream.concat(
                        Stream.of(Languages.texts(request).language(), market.language(), Language.EN), spoken.stream())
                .filter(spoken::contains)
                .findFirst()
                .orElse(Language.EN);
    }

    private void show(NoticeView notice, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var market = notice.id().market();
        var editions = notices.editions(market, notice.id().language());
        request.setAttribute("shown", new NoticeModel(notice, editions, notices.languages(market)));
        request.setAttribute(Languages.TEXT, Texts.in(notice.id().language()));
        Onward.toView("/notice/notice.xhtml", request, response);
    }
}
