package eu.sigill.purchase.service;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.service.ShopKeys;
import eu.sigill.platform.service.KeysAtRest;
import eu.sigill.platform.service.OwnKey;
import eu.sigill.purchase.model.Purchase;
import eu.sigill.purchase.model.PurchaseId;
import eu.sigill.purchase.service.field.OrderField;
import eu.sigill.purchase.service.field.ProductField;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        var key = OwnKey.fresh(shopKeys.of(shop), bound(id));
        var products = order.products().stream()
                .map(product -> key.seal(SealedFields.pack(product)))
                .toList();
        return new Purchase.Sealed(key.wrapped(), key.seal(SealedFields.pack(order.details())), products);
    }

    /** The order's own fields once more, under the key that the purchase has. */
    byte[] sealAgain(Purchase purchase, Map<OrderField, String> details) {
        return keyOf(purchase).seal(SealedFields.pack(details));
    }

    Map<OrderField, String> open(Purchase purchase) {
        var packed = keyOf(purchase).open(purchase.sealed().order());
        var fields = new EnumMap<OrderField, String>(OrderField.class);
        SealedFields.unpack(packed).forEach((name, value) -> fields.put(OrderField.valueOf(name), value));
        return fields;
    }

    List<Map<ProductField, String>> openProducts(Purchase purchase) {
        var key = keyOf(purchase);
        return purchase.sealed().products().stream()
                .map(one -> products(SealedFields.unpack(key.open(one))))
                .toList();
    }

    /** One field of all its products, where they have it. */
    List<String> ofProducts(ProductField field, Purchase purchase) {
        return openProducts(purchase).stream()
                .flatMap(product -> Optional.ofNullable(product.get(field)).stream())
                .toList();
    }

    private static Map<ProductField, String> products(Map<String, String> unpacked) {
        var fields = new EnumMap<ProductField, String>(ProductField.class);
        unpacked.forEach((name, value) -> fields.put(ProductField.valueOf(name), value));
        return fields;
    }

    private OwnKey keyOf(Purchase purchase) {
        var shop = shopKeys.of(purchase.facts().shop());
        return OwnKey.of(purchase.sealed().wrappedKey(), shop, bound(purchase.id()));
    }

    private static String bound(PurchaseId id) {
        return "purchase " + id;
    }
}
