package eu.sigill.purchase.service;

import eu.sigill.platform.model.Market;
import eu.sigill.purchase.model.Purchase;
import eu.sigill.purchase.model.PurchaseId;
import eu.sigill.purchase.model.Purchases;
import eu.sigill.purchase.service.field.OrderField;
import eu.sigill.purchase.service.field.ProductField;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells whose buyers were not asked yet how an order was. Rooms that ask them say so here, in the same transaction. */
@Stateless
@PermitAll
public class OrdersToRemind {

    @Inject
    Purchases purchases;

    @Inject
    PurchaseSeals seals;

    /**
     * Orders of this day or before whose buyers were not reminded, in no order that matters.
     *
     * @param after the last one of those before; whoever begins has none
     */
    public List<OrderToRemind> unreminded(Market market, LocalDate orderedBy, @Nullable PurchaseId after, int limit) {
        return purchases.unreminded(market, orderedBy, after, limit).stream()
                .map(this::toRemind)
                .toList();
    }

    private OrderToRemind toRemind(Purchase purchase) {
        var facts = purchase.facts();
        var fields = seals.open(purchase);
        var arrives = Optional.ofNullable(fields.get(OrderField.DELIVERY_DATE)).map(LocalDate::parse);
        return new OrderToRemind(
                purchase.id(),
                facts.shop(),
                facts.buyer(),
                facts.orderedOn(),
                arrives.orElse(facts.orderedOn()),
                Objects.requireNonNull(fields.get(OrderField.ORDER_NUMBER)),
                seals.ofProducts(ProductField.SKU, purchase));
    }

    /** Its buyer is asked today how it was, and is not asked again. */
    public void reminded(PurchaseId id, LocalDate day) {
        purchases.find(id).ifPresent(purchase -> purchase.remind(day));
    }
}
