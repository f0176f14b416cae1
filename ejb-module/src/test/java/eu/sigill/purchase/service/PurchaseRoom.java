package eu.sigill.purchase.service;

import eu.sigill.access.service.Caller;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.service.Bookshop;
import eu.sigill.platform.model.Market;
import eu.sigill.purchase.model.Use;
import eu.sigill.purchase.service.refused.RefusedFieldDesk;
import eu.sigill.purchase.service.refused.RefusedFieldService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The room purchase of a house with one bookshop, all of it in memory. */
public final class PurchaseRoom {

    private final Bookshop bookshop;
    private final InMemoryPurchases purchases = new InMemoryPurchases();
    private final RefusedFieldDesk refused;

    public PurchaseRoom(Bookshop bookshop) {
        this.bookshop = bookshop;
        this.refused = new RefusedFieldDesk(bookshop);
    }

    public PurchaseService service() {
        var service = new PurchaseService();
        service.purchases = purchases;
        service.memory = purchases;
        service.seals = new PurchaseSeals();
        service.seals.shopKeys = bookshop.shopKeys();
        service.seals.keys = bookshop.keys();
        service.refused = refused.tally();
        service.clock = bookshop.clock();
        return service;
    }

    public OrdersToRemind toRemind() {
        var orders = new OrdersToRemind();
        orders.purchases = purchases;
        orders.seals = service().seals;
        return orders;
    }

    public RefusedFieldService refusedFor(Caller caller) {
        return refused.serviceFor(caller);
    }

    public static PurchaseCase protection(ShopId shop) {
        return new PurchaseCase(shop, Market.NL, Use.PROTECTION, false);
    }

    /** An order of Maria's that has all that protection takes. */
    public static HandedOver order(String number, String amount) {
        return order(number, amount, Map.of());
    }

    public static HandedOver order(String number, String amount, Map<String, String> more) {
        var order = new HashMap<>(Map.of(
                "orderNr", number,
                "buyerEmail", "maria@lezer.example",
                "orderAmount", amount,
                "currency", "EUR",
                "paymentType", "INVOICE"));
        order.putAll(more);
        return new HandedOver(order, List.of());
    }

    public static HandedOver reminder(String number) {
        return new HandedOver(Map.of("orderNr", number, "buyerEmail", "maria@lezer.example"), List.of());
    }

    /** As it happens every few seconds. */
    void writeWhatWasRefused() {
        refused.write();
    }

    /** How many purchases are kept. */
    public int count() {
        return purchases.count();
    }

    /** As when their time of keeping is over. */
    void forgetAllButTheNumbers() {
        purchases.forgetAllButTheNumbers();
    }
}
