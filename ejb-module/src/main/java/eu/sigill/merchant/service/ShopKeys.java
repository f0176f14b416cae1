package eu.sigill.merchant.service;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.model.Shops;
import eu.sigill.platform.service.KeysAtRest;
import eu.sigill.platform.service.sealing.Sealing;
import eu.sigill.platform.service.sealing.WrappingKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Seals what belongs to a shop under the shop's own data key, which the master key wraps. */
@ApplicationScoped
public class ShopKeys {

    @Inject
    KeysAtRest master;

    @Inject
    Shops shops;

    byte[] fresh(ShopId shop) {
        return master.wrap(Sealing.newKey(), bound(shop));
    }

    public byte[] seal(ShopId shop, byte[] plain, String boundTo) {
        return keyOf(shop).seal(plain, boundTo);
    }

    public byte[] open(ShopId shop, byte[] sealed, String boundTo) {
        return keyOf(shop).open(sealed, boundTo);
    }

    /** The shop's data key itself, for things that have keys of their own. */
    public WrappingKey of(ShopId shop) {
        return keyOf(shop);
    }

    private Sealing keyOf(ShopId id) {
        var shop = shops.find(id).orElseThrow(UnknownShop::new);
        return new Sealing(master.unwrap(shop.dataKey(), bound(id)));
    }

    private static String bound(ShopId shop) {
        return "shop " + shop;
    }
}
