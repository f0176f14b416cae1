package eu.sigill.member.model;

import eu.sigill.retention.model.row.RetainedTable;

/** Where members lie, for whoever dates them. */
public final class KeptMembers {

    public static final RetainedTable CONTRACTS =
            RetainedTable.of("member.contract", "member").with("member_link", "member_id");

    private KeptMembers() {}
}
