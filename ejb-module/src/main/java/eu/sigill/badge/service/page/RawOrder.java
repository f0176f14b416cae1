package eu.sigill.badge.service.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** An order's fields as they are printed. */
public record RawOrder(
        Optional<String> orderNr,
        Optional<String> customerNr,
        Optional<String> buyerEmail,
        Optional<String> orderAmount,
        Optional<String> currency,
        Optional<String> paymentType,
        Optional<String> estDeliveryDate) {

    /** From the first element of each id. */
    static RawOrder from(List<Element> block) {
        Map<String, Element> byId = new HashMap<>();
        block.forEach(element -> byId.putIfAbsent(element.id(), element));
        return new RawOrder(
                text(byId, "OrderNr"),
                text(byId, "BuyerId"),
                text(byId, "BuyerEmail"),
                text(byId, "OrderAmount"),
                text(byId, "OrderCurrency"),
                text(byId, "OrderPaymentType"),
                text(byId, "OrderEstDeliveryDate"));
    }

    private static Optional<String> text(Map<String, Element> byId, String field) {
        return Tree.textOf(byId.get("tsCheckout" + field));
    }

    @Override
    public String toString() {
        return "RawOrder[]";
    }
}
