package eu.sigill.purchase.model;

import eu.sigill.retention.model.row.Pointer;
import eu.sigill.retention.model.row.RetainedTable;

/** Where orders lie, for whoever dates them. */
public final class KeptOrders {

    /** Handed over to be reminded of, and nothing else. */
    public static final RetainedTable REMINDERS = orders("purchase.reminder", Use.REMINDER);

    /** Handed over to be protected. */
    public static final RetainedTable PROTECTED = orders("purchase.order", Use.PROTECTION);

    /** That an order was handed over once. */
    public static final RetainedTable NUMBERS =
            RetainedTable.of("purchase.number", "purchase_memory").inEveryMarket();

    /** Whose orders they are. */
    public static final Pointer BUYERS = new Pointer("purchase", "buyer_id", "recheck_on");

    private KeptOrders() {}

    private static RetainedTable orders(String kind, Use use) {
        return RetainedTable.of(kind, "purchase")
                .with("purchase_product", "purchase_id")
                .where("intended_use = '" + use + "'");
    }
}
