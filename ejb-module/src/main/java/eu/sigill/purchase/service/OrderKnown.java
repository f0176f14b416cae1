package eu.sigill.purchase.service;

import eu.sigill.platform.service.refusal.Refusal;
import eu.sigill.purchase.service.field.OrderField;

/** An order is handed over once, and by one person. */
public class OrderKnown extends Refusal {

    private static final long serialVersionUID = 1;

    public OrderKnown() {
        super(
                Kind.CONFLICT,
                "order-known",
                "this order number was handed over before; the same order counts once",
                OrderField.ORDER_NUMBER.text());
    }
}
