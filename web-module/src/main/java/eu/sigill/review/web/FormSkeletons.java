package eu.sigill.review.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.sigill.merchant.service.ShopView;
import eu.sigill.platform.model.Language;
import eu.sigill.platform.web.Languages;
import eu.sigill.review.service.FormView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
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

    private static final int MOST_PAGES = 2_000;

    private record Key(ShopView shop, Language language, boolean embedded, int products) {}

    private final Cache<Key, Skeleton> skeletons =
            Caffeine.newBuilder().maximumSize(MOST_PAGES).build();

    /** Whether this form can be shown so. */
    static boolean fits(ReviewFormModel form) {
        return !form.view().isEdit() && form.view().skus().size() <= MOST_PRODUCTS;
    }

    void show(ReviewFormModel form, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var view = form.view();
        var language = Languages.texts(request).language();
        var key = new Key(view.shop(), language, form.embedded(), view.skus().size());
        var skeleton = skeletons.getIfPresent(key);
        if (skeleton == null) {
            skeleton = rendered(key, request, response);
            skeletons.put(key, skeleton);
        }
        skeleton.write(words(view, form.payload()), response);
    }

    private static Skeleton rendered(Key key, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var gaps = IntStream.range(0, key.products())
                .mapToObj(i -> Skeleton.gap("sku" + i))
                .toList();
        var view = new FormView(key.shop(), Skeleton.gap("name"), Skeleton.gap("email"), gaps, Map.of());
        request.setAttribute("form", ReviewFormModel.fresh(view, Skeleton.gap("payload"), key.embedded()));
        var capture = new CapturedMarkup(response);
        request.getRequestDispatcher("/review/form.xhtml").forward(request, capture);
        return Skeleton.of(capture.text());
    }

    private static Map<String, String> words(FormView view, String payload) {
        var words = new java.util.HashMap<String, String>();
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
