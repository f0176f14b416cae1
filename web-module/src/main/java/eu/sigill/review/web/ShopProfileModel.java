package eu.sigill.review.web;

import eu.sigill.merchant.service.ShopView;
import eu.sigill.platform.model.Language;
import eu.sigill.platform.model.Slice;
import eu.sigill.review.model.ReviewId;
import eu.sigill.review.service.shown.ReviewView;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Behind {@code review/shop.xhtml}.
 *
 * @param after behind which review this part of the list begins; null where it begins with the newest
 */
public record ShopProfileModel(
        ShopView shop,
        boolean certified,
        RatingModel rating,
        Slice<ReviewView> reviews,
        @Nullable ReviewId after) {

    /** Whether this is a later part of the list. */
    public boolean continued() {
        return after != null;
    }

    /** What an address adds that stays at this part of the list. */
    public String place() {
        return after == null ? "" : "&after=" + after;
    }

    /** The languages to offer: the shop's own first, for its page can be read in all of ours. */
    public List<Language> languages() {
        var own = shop.profile().languages();
        return Arrays.stream(Language.values())
                .sorted(Comparator.comparing(language -> !own.contains(language)))
                .toList();
    }
}
