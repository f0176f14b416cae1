package eu.sigill.protection.web.claim;

import eu.sigill.protection.service.claim.told.ClaimView;
import eu.sigill.protection.web.MoneyAnswer;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A claim on the API. The member is not in it: the order number leads the shop to its own records. */
@Schema(name = "Claim")
public record ClaimAnswer(
        String id,
        @Schema(description = "the shop's own") String orderNr,

        @Schema(enumeration = {"NO_DELIVERY", "NO_REFUND", "INSOLVENCY"})
        String reason,

        @Schema(enumeration = {"REPORTED", "SHOP_ASKED", "DECIDED", "PAID", "REJECTED"})
        String state,

        @Schema(description = "what the member wrote") String text,

        @Schema(description = "what the shop answered") @Nullable
        String answer,

        @Schema(description = "what the operator decided, in words") @Nullable
        String verdict,

        @Schema(description = "up to how much the order is protected")
        MoneyAnswer sum,

        @Schema(description = "what was granted") @Nullable MoneyAnswer payout,
        Instant reportedAt,

        @Schema(description = "until when the shop can answer") @Nullable
        Instant answerDue,

        @Schema(description = "how many files prove it") int evidence) {

    static ClaimAnswer of(ClaimView claim) {
        return new ClaimAnswer(
                claim.id().toString(),
                claim.orderNumber(),
                claim.reason().name(),
                claim.state().name(),
                claim.text(),
                claim.answer().orElse(null),
                claim.verdict().orElse(null),
                MoneyAnswer.of(claim.sum()),
                claim.payout().map(MoneyAnswer::of).orElse(null),
                claim.reportedAt(),
                claim.answerDue().orElse(null),
                claim.evidence().size());
    }

    @Override
    public String toString() {
        return "ClaimAnswer[" + id + "]";
    }
}
