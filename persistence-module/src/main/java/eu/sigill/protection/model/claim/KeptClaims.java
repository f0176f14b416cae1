package eu.sigill.protection.model.claim;

import eu.sigill.retention.model.row.Pointer;
import eu.sigill.retention.model.row.RetainedTable;

/** Where claims lie, and what they rest on, for whoever dates them. */
public final class KeptClaims {

    public static final RetainedTable CLAIMS =
            RetainedTable.of("protection.claim", "protection_claim").with("protection_evidence", "claim_id");

    /** Which protections were claimed. */
    public static final Pointer GUARANTEES = new Pointer("protection_claim", "protection_id", "recheck_on");

    /** Who claimed. */
    public static final Pointer MEMBERS = new Pointer("protection_claim", "member_id", "recheck_on");

    private KeptClaims() {}
}
