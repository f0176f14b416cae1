package eu.sigill.protection.service.mail;

import eu.sigill.protection.model.claim.Claim;
import eu.sigill.protection.model.claim.ClaimId;
import eu.sigill.protection.model.claim.ClaimState;
import eu.sigill.protection.model.claim.Claims;
import eu.sigill.protection.service.claim.told.ClaimAnswered;
import eu.sigill.protection.service.claim.told.ClaimClosed;
import eu.sigill.protection.service.claim.told.ClaimGranted;
import eu.sigill.protection.service.claim.told.ClaimReported;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Tells members how their claims go on. What happens is told if it happens: within the same transaction. */
@ApplicationScoped
class ClaimMails {

    private static final String REPORTED = "protection.reported";
    private static final String ANSWERED = "protection.answered";
    private static final String GRANTED = "protection.granted";
    private static final String REJECTED = "protection.rejected";

    @Inject
    Claims claims;

    @Inject
    MemberPost post;

    void reported(@Observes ClaimReported claim) {
        tell(REPORTED, claim.claim());
    }

    void answered(@Observes ClaimAnswered claim) {
        tell(ANSWERED, claim.claim());
    }

    void granted(@Observes ClaimGranted claim) {
        tell(GRANTED, claim.claim());
    }

    /** That money is on its way, they were told when it was granted. */
    void closed(@Observes ClaimClosed claim) {
        if (claim.state() == ClaimState.REJECTED) {
            tell(REJECTED, claim.claim());
        }
    }

    private void tell(String kind, ClaimId id) {
        claims.find(id).map(Claim::subject).ifPresent(about -> post.write(kind, about.member(), about.shop()));
    }
}
