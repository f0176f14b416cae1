package eu.sigill.protection.service.claim;

import eu.sigill.protection.model.Protection;
import eu.sigill.protection.model.Protections;
import eu.sigill.protection.model.claim.Claim;
import eu.sigill.protection.model.claim.Claims;
import eu.sigill.protection.service.claim.told.ClaimView;
import eu.sigill.protection.service.claim.told.ClaimView.EvidenceView;
import eu.sigill.purchase.service.PurchaseService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Opens claims for whoever was found to have to do with them. */
@ApplicationScoped
class ClaimReading {

    @Inject
    Claims claims;

    @Inject
    Protections protections;

    @Inject
    PurchaseService purchases;

    @Inject
    ClaimSeals seals;

    @Inject
    Clock clock;

    ClaimView view(Claim claim) {
        var protection = protectionOf(claim);
        return new ClaimView(
                claim.id(),
                protection.id(),
                claim.subject().shop(),
                purchases.numberOf(protection.subject().purchase()),
                protection.sum(),
                claim.subject().reason(),
                claim.state(),
                seals.words(claim),
                seals.answer(claim),
                seals.verdict(claim),
                claim.payout(),
                claim.reportedAt(),
                claim.answerDue(),
                claim.isShopSilent(),
                claim.canBeDecided(clock.instant()),
                claim.isUnproven(clock.instant()),
                evidence(claim));
    }

    Protection protectionOf(Claim claim) {
        return protections.find(claim.subject().protection()).orElseThrow(UnknownClaim::new);
    }

    private List<EvidenceView> evidence(Claim claim) {
        return claims.evidenceOf(claim.id()).stream()
                .map(one -> new EvidenceView(one.file(), one.kind(), one.bytes(), one.addedAt()))
                .toList();
    }
}
