package eu.sigill.badge.service;

import eu.sigill.badge.model.ShopBadge;
import eu.sigill.badge.model.ShopBadges;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.recognition.service.shop.AskingFirst;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells what shops decided about asking first. */
@ApplicationScoped
class ShopsThatAskFirst implements AskingFirst {

    @Inject
    ShopBadges badges;

    @Override
    public boolean asksFirst(ShopId shop) {
        return badges.find(shop).map(ShopBadge::asksFirst).orElse(false);
    }
}
