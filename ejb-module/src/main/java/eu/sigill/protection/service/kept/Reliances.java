package eu.sigill.protection.service.kept;

import eu.sigill.member.model.KeptMembers;
import eu.sigill.protection.model.KeptProtections;
import eu.sigill.protection.model.claim.KeptClaims;
import eu.sigill.purchase.model.KeptOrders;
import eu.sigill.retention.model.row.Pointer;
import eu.sigill.retention.model.row.RetainedTable;
import eu.sigill.retention.service.Reliance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** What rests on members' contracts, on their orders and on guarantees. */
@ApplicationScoped
class Reliances {

    private static final String IN_USE = "ORDER_IN_USE";
    private static final String RUNS = "PROTECTION_RUNS";
    private static final String OPEN = "CLAIM_OPEN";

    /** A contract is needed while an order is in use that was handed over under it. */
    @Produces
    static Reliance ordersOnContracts() {
        return reliance(KeptMembers.CONTRACTS, KeptOrders.BUYERS, IN_USE);
    }

    /** A contract is needed while an order is protected by it. */
    @Produces
    static Reliance protectionsOnContracts() {
        return reliance(KeptMembers.CONTRACTS, KeptProtections.MEMBERS, RUNS);
    }

    /** A contract is needed while a claim under it is open. */
    @Produces
    static Reliance claimsOnContracts() {
        return reliance(KeptMembers.CONTRACTS, KeptClaims.MEMBERS, OPEN);
    }

    /** An order is needed while it is protected. */
    @Produces
    static Reliance protectionsOnOrders() {
        return reliance(KeptOrders.PROTECTED, KeptProtections.ORDERS, RUNS);
    }

    /** A guarantee is needed while a claim on it is open. */
    @Produces
    static Reliance claimsOnGuarantees() {
        return reliance(KeptProtections.GUARANTEES, KeptClaims.GUARANTEES, OPEN);
    }

    private static Reliance reliance(RetainedTable on, Pointer by, String reason) {
        return new Reliance(on.kind(), by, reason);
    }
}
