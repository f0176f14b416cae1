package eu.sigill.protection.model;

import eu.sigill.retention.model.row.Pointer;
import eu.sigill.retention.model.row.RetainedTable;

/** Where protections lie, and what rests on what, for whoever dates them. */
public final class KeptProtections {

    public static final RetainedTable GUARANTEES = RetainedTable.of("protection.guarantee", "protection");

    /** Which orders are protected. */
    public static final Pointer ORDERS = new Pointer("protection", "purchase_id", "ends_on + 1");

    /** Whose orders are protected. */
    public static final Pointer MEMBERS = new Pointer("protection", "member_id", "ends_on + 1");

    private KeptProtections() {}
}
