package eu.sigill.protection.service.claim;

import eu.sigill.member.model.MemberId;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.service.ShopService;
import eu.sigill.merchant.service.UnknownShop;
import eu.sigill.platform.model.Collision;
import eu.sigill.platform.model.Money;
import eu.sigill.platform.model.Role;
import eu.sigill.platform.model.Slice;
import eu.sigill.platform.service.refusal.InvalidField;
import eu.sigill.protection.model.claim.Claim;
import eu.sigill.protection.model.claim.ClaimId;
import eu.sigill.protection.model.claim.ClaimState;
import eu.sigill.protection.model.claim.Claims;
import eu.sigill.protection.model.claim.EvidenceKind;
import eu.sigill.protection.service.claim.told.ClaimAnswered;
import eu.sigill.protection.service.claim.told.ClaimClosed;
import eu.sigill.protection.service.claim.told.ClaimGranted;
import eu.sigill.protection.service.claim.told.ClaimMoved;
import eu.sigill.protection.service.claim.told.ClaimOpen;
import eu.sigill.protection.service.claim.told.ClaimView;
import eu.sigill.protection.service.claim.told.EnoughEvidence;
import eu.sigill.protection.service.claim.told.NewClaim;
import eu.sigill.purchase.service.PurchaseService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where shops answer claims, and the operator decides them. */
@Stateless
@RolesAllowed({Role.NAME_OPERATOR, Role.NAME_MERCHANT_OWNER, Role.NAME_MERCHANT_STAFF})
public class ClaimDesk {

    private static final int MOST_OPEN = 100;

    @Inject
    Claims claims;

    @Inject
    ClaimReading reading;

    @Inject
    ClaimSeals seals;

    @Inject
    EvidenceFolder folder;

    @Inject
    ShopService shops;

    @Inject
    PurchaseService purchases;

    @Inject
    ClaimService members;

    @Inject
    Clock clock;

    @Inject
    Event<ClaimAnswered> answered;

    @Inject
    Event<ClaimGranted> granted;

    @Inject
    Event<ClaimClosed> closed;

    /**
     * A shop's, the newest first.
     *
     * @throws UnknownShop if there is none, or not for this caller
     */
    public Slice<ClaimView> list(ShopId shop, @Nullable ClaimId after, int limit) {
        shops.find(shop);
        return Slice.<Claim>of(
                        claims.of(shop, after, limit + 1),
                        limit,
                        one -> one.id().toString())
                .map(reading::view);
    }

    /** Everybody's that wait for somebody, the oldest first. */
    @RolesAllowed(Role.NAME_OPERATOR)
    public List<ClaimView> open() {
        return claims.open(MOST_OPEN).stream().map(reading::view).toList();
    }

    /**
     * One claim.
     *
     * @throws UnknownClaim if there is none, or not for this caller
     */
    public ClaimView find(ClaimId id) {
        return reading.view(mine(id));
    }

    /**
     * A file that proves it.
     *
     * @throws UnknownClaim if there is none, or not for this caller
     */
    public EvidenceFile evidence(ClaimId id, String file) {
        var claim = mine(id);
        var evidence =
                claims.evidence(file).filter(one -> one.claim().equals(id)).orElseThrow(UnknownClaim::new);
        return new EvidenceFile(evidence.kind(), seals.openFile(claim, file, folder.read(file)));
    }

    /**
     * The operator writes down what a member said by letter or on the phone.
     *
     * @throws NotProtected if the shop has no such order, or it is protected no longer
     * @throws ClaimOpen if it is claimed already
     * @throws InvalidField if the order number or the words are missing
     */
    @RolesAllowed(Role.NAME_OPERATOR)
    public ClaimView reportFor(NewClaim wanted) {
        shops.find(wanted.shop());
        var order = purchases.at(wanted.shop(), wanted.orderNumber()).orElseThrow(NotProtected::new);
        return members.report(new MemberId(order.buyer().value()), wanted);
    }

    /**
     * The operator adds what a member sent by mail.
     *
     * @throws UnknownClaim if there is no such claim
     * @throws ClaimMoved if it is decided
     * @throws EvidenceTooLarge if the file has more than 10 MB
     * @throws EvidenceOfNoKind if it is no PDF, JPEG or PNG by what it holds
     * @throws EnoughEvidence if there are ten files
     */
    @RolesAllowed(Role.NAME_OPERATOR)
    public ClaimView addEvidenceFor(ClaimId id, byte[] content) {
        return members.addEvidence(mine(id).subject().member(), id, content);
    }

    /**
     * The shop says what it has to say, once.
     *
     * @throws UnknownClaim if there is none, or not for this caller
     * @throws ClaimMoved if the shop is not asked, or not any more
     */
    public void answer(ClaimId id, String text) {
        var claim = mine(id);
        var plain = ClaimText.checked("answer", text);
        if (claim.state() != ClaimState.SHOP_ASKED || claim.sealedAnswer().isPresent()) {
            throw new ClaimMoved();
        }
        claim.answer(seals.answer(claim, plain));
        write();
        answered.fire(new ClaimAnswered(id, claim.subject().shop()));
    }

    /**
     * The operator grants a sum, up to what is protected.
     *
     * @throws ClaimMoved if the shop has not been heard, or the claim is decided
     * @throws InvalidField if the sum is nothing or more than that
     */
    @RolesAllowed(Role.NAME_OPERATOR)
    public void grant(ClaimId id, Money sum, String text) {
        var claim = decidable(id);
        var most = reading.protectionOf(claim).sum();
        if (!sum.currency().equals(most.currency()) || sum.isNothing() || sum.isMoreThan(most)) {
            throw new InvalidField("payout", "payout is more than nothing, and at most what is protected");
        }
        claim.grant(sum, seals.verdict(claim, ClaimText.checked("verdict", text)), clock.instant());
        write();
        granted.fire(new ClaimGranted(id, claim.subject().shop()));
    }

    /**
     * The money is on its way, which ends claim and protection.
     *
     * @throws ClaimMoved if nothing was granted, or it was paid already
     */
    @RolesAllowed(Role.NAME_OPERATOR)
    public void pay(ClaimId id) {
        var claim = mine(id);
        if (claim.state() != ClaimState.DECIDED) {
            throw new ClaimMoved();
        }
        claim.pay(clock.instant());
        reading.protectionOf(claim).settle(claim.subject().market().today(clock));
        close(claim);
    }

    /**
     * The operator rejects it; what is left of the protection's days is left.
     *
     * @throws ClaimMoved if the shop has not been heard and there is still time to prove it, or the claim is decided
     */
    @RolesAllowed(Role.NAME_OPERATOR)
    public void reject(ClaimId id, String text) {
        var claim = mine(id);
        if (!claim.canBeDecided(clock.instant()) && !claim.isUnproven(clock.instant())) {
            throw new ClaimMoved();
        }
        claim.reject(seals.verdict(claim, ClaimText.checked("verdict", text)), clock.instant());
        reading.protectionOf(claim).resume();
        close(claim);
    }

    private void close(Claim claim) {
        write();
        closed.fire(new ClaimClosed(claim.id(), claim.subject().shop(), claim.state()));
    }

    private Claim decidable(ClaimId id) {
        var claim = mine(id);
        if (!claim.canBeDecided(clock.instant())) {
            throw new ClaimMoved();
        }
        return claim;
    }

    private Claim mine(ClaimId id) {
        var claim = claims.find(id).orElseThrow(UnknownClaim::new);
        try {
            shops.find(claim.subject().shop());
        } catch (UnknownShop e) {
            throw new UnknownClaim();
        }
        return claim;
    }

    private void write() {
        try {
            claims.write();
        } catch (Collision e) {
            throw new ClaimMoved();
        }
    }

    /** What a file holds. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record EvidenceFile(EvidenceKind kind, byte[] content) {

        @Override
        public String toString() {
            return "EvidenceFile[" + kind + "]";
        }
    }
}
