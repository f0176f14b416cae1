package eu.sigill.purchase.service;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Market;
import eu.sigill.platform.model.Money;
import eu.sigill.purchase.model.BuyerId;
import eu.sigill.purchase.model.Purchase;
import eu.sigill.purchase.model.PurchaseId;
import eu.sigill.purchase.model.Use;
import eu.sigill.purchase.service.field.OrderField;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * An order as other rooms may know it.
 *
 * @param number the shop's own
 * @param total empty where it was handed over for a reminder only
 */
public record PurchaseView(
        PurchaseId id,
        ShopId shop,
        BuyerId buyer,
        Market market,
        Use use,
        LocalDate orderedOn,
        String number,
        Optional<Money> total) {

    static PurchaseView of(Purchase purchase, Map<OrderField, String> fields) {
        var facts = purchase.facts();
        return new PurchaseView(
                purchase.id(),
                facts.shop(),
                facts.buyer(),
                facts.market(),
                facts.use(),
                facts.orderedOn(),
                Objects.requireNonNull(fields.get(OrderField.ORDER_NUMBER)),
                Optional.ofNullable(fields.get(OrderField.AMOUNT))
                        .map(amount ->
                                FieldValue.money(amount, Objects.requireNonNull(fields.get(OrderField.CURRENCY)))));
    }

    @Override
    public String toString() {
        return "PurchaseView[" + id + "]";
    }
}
