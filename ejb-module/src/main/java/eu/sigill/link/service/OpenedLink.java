package eu.sigill.link.service;

import eu.sigill.link.kit.Opened;
import eu.sigill.merchant.service.ShopView;

/** A link that opened, and the shop that made it. */
public record OpenedLink(ShopView shop, Opened link) {

    @Override
    public String toString() {
        return "OpenedLink[" + shop.id() + "]";
    }
}
