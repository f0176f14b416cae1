package eu.sigill.badge.service.card;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.service.ShopDirectory;
import eu.sigill.merchant.service.UnknownShop;
import eu.sigill.protection.service.CoverService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Says what a shop can offer its buyers today. */
@ApplicationScoped
public class ShopOffers {

    @Inject
    ShopDirectory shops;

    @Inject
    CoverService covers;

    @Inject
    Clock clock;

    /**
     * What this shop can offer.
     *
     * @throws UnknownShop if there is none
     */
    public ShopOffer of(ShopId id) {
        var shop = shops.find(id).orElseThrow(UnknownShop::new);
        var market = shop.profile().market();
        return new ShopOffer(shop, market.today(clock), covers.of(market));
    }
}
