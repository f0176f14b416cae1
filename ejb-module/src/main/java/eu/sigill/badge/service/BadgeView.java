package eu.sigill.badge.service;

import eu.sigill.merchant.model.Certificate;
import eu.sigill.merchant.model.Product;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.service.ShopView;
import eu.sigill.platform.model.Language;
import eu.sigill.platform.model.Market;
import eu.sigill.review.model.Rating;
import java.util.Optional;
import java.util.Set;

/**
 * What the badge on a shop's pages shows today.
 *
 * @param certificate only while it holds: without it, the badge shows reviews and no mark
 * @param language in which of its languages to speak to somebody whose page names none
 */
public record BadgeView(
        ShopId shop,
        String name,
        Market market,
        Language language,
        Set<Language> languages,
        Set<Product> products,
        Optional<Certificate> certificate,
        Rating rating,
        CardView card) {

    static BadgeView of(ShopView shop, Optional<Certificate> certificate, Rating rating, CardView card) {
        var profile = shop.profile();
        return new BadgeView(
                shop.id(),
                profile.name(),
                profile.market(),
                profile.languages().contains(profile.market().language())
                        ? profile.market().language()
                        : profile.languages().stream().sorted().findFirst().orElse(Language.EN),
                profile.languages(),
                profile.products(),
                certificate,
                rating,
                card);
    }

    @Override
    public String toString() {
        return "BadgeView[" + shop + "]";
    }
}
