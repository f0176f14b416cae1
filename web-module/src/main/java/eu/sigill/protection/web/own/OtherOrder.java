package eu.sigill.protection.web.own;

import eu.sigill.purchase.service.PurchaseView;
import java.util.List;

/**
 * A member's order that is not protected, and waits for its reminder.
 *
 * @param shop what the shop is called
 * @param products what they bought, where the shop has products reviewed
 */
public record OtherOrder(String shop, PurchaseView purchase, List<String> products) {

    public OtherOrder {
        products = List.copyOf(products);
    }

    @Override
    public String toString() {
        return "OtherOrder[" + purchase.id() + "]";
    }
}
