package eu.sigill.retention.model.hold;

import eu.sigill.retention.model.row.RetainedTable;

/** Where orders lie, for whoever dates them. */
public final class KeptHolds {

    public static final RetainedTable ORDERS =
            RetainedTable.of("retention.hold", "retention_hold").inEveryMarket();

    private KeptHolds() {}
}
