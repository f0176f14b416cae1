package eu.sigill.review.web.form;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import eu.sigill.merchant.service.ShopView;
import eu.sigill.platform.model.Language;
import eu.sigill.platform.web.Onward;
import eu.sigill.platform.web.language.Languages;
import eu.sigill.review.service.shown.FormView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The untouched review form, as it is for every buyer of a shop: rendered by Faces once, with gaps for the few words that
 * differ from link to link.
 *
 * <p>Opening a link is the busiest page by far, and rendering some hundred expressions each time costs five times as much
 * as all the rest of it. A form with something in it goes through Faces as usual.
 */
@ApplicationScoped
class FormSkeletons {

    /** Orders with more products are rare, and their pages too large to keep many of. */
    private static final int MOST_PRODUCTS = 8;

    /** All pages together, in characters: some hundred shops in all their languages. */
    private static final long MOST_CHARACTERS = 16L * 1024 * 1024;

    /** A page that is not asked for, or that went wrong in a way nobody thought of, is gone by itself. */
    private static final Duration KEPT = Duration.ofMinutes(10);

    private record Key(ShopView shop, Language language, boolean embedded, int products) {}

    private final Cache<Key, Skeleton> skeletons;

    FormSkeletons() {
        this(Ticker.systemTicker());
    }

    FormSkeletons(Ticker ticker) {
        this.skeletons = Caffeine.newBuilder()
                .maximumWeight(MOST_CHARACTERS)
                .<Key, Skeleton>weigher((key, page) -> page.length())
                .expireAfterWrite(KEPT)
                .ticker(ticker)
                .build();
    }

    /** Shows the form so if it can be; else nothing was sent, and false is the answer. */
    boolean show(ReviewFormModel form, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!fits(form)) {
            return false;
        }
        var words = words(form.view(), form.payload());
        var skeleton = skeleton(form, words.keySet(), request, response);
        if (skeleton.isEmpty()) {
            return false;
        }
        skeleton.get().write(words, response);
        return true;
    }

    private static boolean fits(ReviewFormModel form) {
        return !form.view().isEdit()
                && !form.view().isCut()
                && !form.isNothingAsked()
                && form.view().skus().size() <= MOST_PRODUCTS;
    }

    /** Empty if what was rendered is not the form with these gaps; such a page is kept for nobody. */
    private Optional<Skeleton> skeleton(
            ReviewFormModel form, Set<String> gaps, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var view = form.view();
        var language = Languages.texts(request).language();
        var key = new Key(view.shop(), language, form.embedded(), view.skus().size());
        var kept = skeletons.getIfPresent(key);
        if (kept != null) {
            return Optional.of(kept);
        }
        var rendered = rendered(key, request, response);
        if (!rendered.isPageWith(gaps)) {
            return Optional.empty();
        }
        skeletons.put(key, rendered);
        return Optional.of(rendered);
    }

    private static Skeleton rendered(Key key, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var gaps = IntStream.range(0, key.products())
                .mapToObj(i -> Skeleton.gap("sku" + i))
                .toList();
        var view = new FormView(key.shop(), Skeleton.gap("name"), Skeleton.gap("email"), gaps, false, Map.of());
        request.setAttribute("form", ReviewFormModel.fresh(view, Skeleton.gap("payload"), key.embedded()));
        var capture = new CapturedMarkup(response);
        Onward.toView("/review/form.xhtml", request, capture);
        return Skeleton.of(capture.text());
    }

    private static Map<String, String> words(FormView view, String payload) {
        var words = new HashMap<String, String>();
        words.put("name", view.displayName());
        words.put("email", view.maskedEmail());
        words.put("payload", payload);
        List<String> skus = view.skus();
        for (var i = 0; i < skus.size(); i++) {
            words.put("sku" + i, skus.get(i));
        }
        return words;
    }
}
