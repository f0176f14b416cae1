package eu.sigill.purchase.service;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.purchase.model.BuyerId;
import eu.sigill.purchase.model.PurchaseId;
import java.time.LocalDate;
import java.util.List;

/**
 * An order whose buyer was not asked yet how it was.
 *
 * @param arrivesOn the day on which the shop expected it to arrive, else that of the order
 * @param number the shop's own
 * @param skus the shop's own, of the products that it has reviewed
 */
public record OrderToRemind(
        PurchaseId id,
        ShopId shop,
        BuyerId buyer,
        LocalDate orderedOn,
        LocalDate arrivesOn,
        String number,
        List<String> skus) {

    public OrderToRemind {
        skus = List.copyOf(skus);
    }

    @Override
    public String toString() {
        return "OrderToRemind[" + id + "]";
    }
}
