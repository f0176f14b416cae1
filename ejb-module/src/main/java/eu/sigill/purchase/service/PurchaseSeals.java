package eu.sigill.purchase.service;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.service.ShopKeys;
import eu.sigill.platform.service.KeysAtRest;
import eu.sigill.platform.service.Sealing;
import eu.sigill.purchase.model.Purchase;
import eu.sigill.purchase.model.PurchaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;

/** Seals what orders say, each under a key of its own, which the shop's data key wraps. */
@ApplicationScoped
class PurchaseSeals {

    @Inject
    ShopKeys shopKeys;

    @Inject
    KeysAtRest keys;

    /** What tells a shop's order from its others, without knowing its number. In another shop the same number is another order. */
    byte[] digest(ShopId shop, String number) {
        return keys.digest("purchase-number").of(shop.value(), number.strip());
    }

    Purchase.Sealed seal(ShopId shop, PurchaseId id, Order order) {
        var key = Sealing.newKey();
        var products = order.products().stream()
                .map(product -> new Sealing(key).seal(SealedFields.pack(product), bound(id)))
                .toList();
        return new Purchase.Sealed(
                shopKeys.seal(shop, key, bound(id)),
                new Sealing(key).seal(SealedFields.pack(order.details()), bound(id)),
                products);
    }

    /** The order's own fields once more, under the key that the purchase has. */
    byte[] sealAgain(Purchase purchase, Order order) {
        return keyOf(purchase).seal(SealedFields.pack(order.details()), bound(purchase.id()));
    }

    Map<OrderField, String> open(Purchase purchase) {
        var packed = keyOf(purchase).open(purchase.sealed().order(), bound(purchase.id()));
        var fields = new EnumMap<OrderField, String>(OrderField.class);
        SealedFields.unpack(packed).forEach((name, value) -> fields.put(OrderField.valueOf(name), value));
        return fields;
    }

    private Sealing keyOf(Purchase purchase) {
        return new Sealing(
                shopKeys.open(purchase.facts().shop(), purchase.sealed().wrappedKey(), bound(purchase.id())));
    }

    private static String bound(PurchaseId id) {
        return "purchase " + id;
    }
}
