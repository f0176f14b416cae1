package eu.sigill.protection.service.claim.told;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Money;
import eu.sigill.protection.model.ProtectionId;
import eu.sigill.protection.model.claim.ClaimId;
import eu.sigill.protection.model.claim.ClaimReason;
import eu.sigill.protection.model.claim.ClaimState;
import eu.sigill.protection.model.claim.EvidenceKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A claim as those may know it who have to do with it. The member is not in it: the order number leads the shop to its own
 * records.
 *
 * @param sum up to how much the order is protected
 * @param text what the member wrote
 * @param isDecidable whether everybody was heard
 * @param isUnproven whether nothing that proves it came in time
 */
public record ClaimView(
        ClaimId id,
        ProtectionId protection,
        ShopId shop,
        String orderNumber,
        Money sum,
        ClaimReason reason,
        ClaimState state,
        String text,
        Optional<String> answer,
        Optional<String> verdict,
        Optional<Money> payout,
        Instant reportedAt,
        Optional<Instant> answerDue,
        boolean isShopSilent,
        boolean isDecidable,
        boolean isUnproven,
        List<EvidenceView> evidence) {

    public ClaimView {
        evidence = List.copyOf(evidence);
    }

    /** A file that proves it. */
    public record EvidenceView(String file, EvidenceKind kind, int bytes, Instant addedAt) {}

    @Override
    public String toString() {
        return "ClaimView[" + id + "]";
    }
}
