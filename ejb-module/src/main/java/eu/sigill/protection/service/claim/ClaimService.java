package eu.sigill.protection.service.claim;

import eu.sigill.member.model.MemberId;
import eu.sigill.platform.model.Collision;
import eu.sigill.platform.service.refusal.InvalidField;
import eu.sigill.protection.model.Protection;
import eu.sigill.protection.model.ProtectionId;
import eu.sigill.protection.model.ProtectionState;
import eu.sigill.protection.model.Protections;
import eu.sigill.protection.model.claim.Claim;
import eu.sigill.protection.model.claim.ClaimId;
import eu.sigill.protection.model.claim.ClaimState;
import eu.sigill.protection.model.claim.Claims;
import eu.sigill.protection.model.claim.Evidence;
import eu.sigill.protection.model.claim.EvidenceKind;
import eu.sigill.protection.service.claim.told.ClaimMoved;
import eu.sigill.protection.service.claim.told.ClaimOpen;
import eu.sigill.protection.service.claim.told.ClaimReported;
import eu.sigill.protection.service.claim.told.ClaimView;
import eu.sigill.protection.service.claim.told.EnoughEvidence;
import eu.sigill.protection.service.claim.told.NewClaim;
import eu.sigill.purchase.service.PurchaseService;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lets members claim.
 *
 * <p>It is called by other rooms for people who are not signed in anywhere; who they are, those rooms find out.
 */
@Stateless
@PermitAll
public class ClaimService {

    /** How long the first claim keeps its protection going beyond its last day. */
    public static final int MORE_DAYS = 30;

    /** How long a shop has to answer. */
    public static final Duration TIME_TO_ANSWER = Duration.ofDays(5);

    public static final int LARGEST_FILE = 10 * 1024 * 1024;
    public static final int MOST_FILES = 10;

    @Inject
    Claims claims;

    @Inject
    Protections protections;

    @Inject
    PurchaseService purchases;

    @Inject
    ClaimSeals seals;

    @Inject
    ClaimReading reading;

    @Inject
    EvidenceFolder folder;

    @Inject
    Clock clock;

    @Inject
    Event<ClaimReported> reported;

    /**
     * Reports that a protected order went wrong, which keeps it protected for 30 days more, once. With the first proof the
     * shop is asked.
     *
     * @throws InvalidField if the order number or the words are missing
     * @throws NotProtected if the member has no such order there, or it is protected no longer
     * @throws ClaimOpen if it is claimed already
     */
    public ClaimView report(MemberId member, NewClaim wanted) {
        if (wanted.orderNumber().isBlank()) {
            throw new InvalidField("orderNr", "a claim states the order number");
        }
        var text = ClaimText.checked("text", wanted.text());
        var protection = protectionOf(member, wanted);
        if (protection.state() == ProtectionState.CLAIMED) {
            throw new ClaimOpen();
        }
        if (!isRunning(protection)) {
            throw new NotProtected();
        }
        protection.claim(MORE_DAYS);
        var id = ClaimId.next(clock.instant());
        var market = protection.subject().market();
        var subject = new Claim.Subject(protection.id(), wanted.shop(), member, wanted.reason(), market);
        var claim = Claim.report(id, subject, seals.fresh(id, text), clock.instant());
        claims.add(claim);
        try {
            claims.write();
        } catch (Collision e) { // somebody reports the same at the same moment
            throw new ClaimOpen();
        }
        reported.fire(new ClaimReported(id, wanted.shop()));
        return reading.view(claim);
    }

    private Protection protectionOf(MemberId member, NewClaim wanted) {
        return purchases
                .at(wanted.shop(), wanted.orderNumber())
                .flatMap(order -> protections.of(order.id()))
                .filter(protection -> protection.subject().member().equals(member))
                .orElseThrow(NotProtected::new);
    }

    /** The hourly look may not have come by yet. */
    private boolean isRunning(Protection protection) {
        var today = protection.subject().market().today(clock);
        return protection.state() == ProtectionState.ACTIVE
                && !protection.endsOn().isBefore(today);
    }

    /**
     * Adds a file that proves the claim.
     *
     * @throws UnknownClaim if the member has no such claim
     * @throws ClaimMoved if it is decided
     * @throws EvidenceTooLarge if the file has more than 10 MB
     * @throws EvidenceOfNoKind if it is no PDF, JPEG or PNG by what it holds
     * @throws EnoughEvidence if there are ten files
     */
    public ClaimView addEvidence(MemberId member, ClaimId id, byte[] content) {
        var claim = claims.take(id) // one after the other: two at once would count the files before either is there
                .filter(one -> one.subject().member().equals(member))
                .orElseThrow(UnknownClaim::new);
        if (claim.state() != ClaimState.REPORTED && claim.state() != ClaimState.SHOP_ASKED) {
            throw new ClaimMoved();
        }
        if (content.length > LARGEST_FILE) {
            throw new EvidenceTooLarge();
        }
        var kind = EvidenceKind.of(content).orElseThrow(EvidenceOfNoKind::new);
        if (claims.evidenceOf(id).size() >= MOST_FILES) {
            throw new EnoughEvidence();
        }
        var name = EvidenceFolder.newName();
        claims.add(new Evidence(name, id, kind, content.length, clock.instant()));
        if (claim.state() == ClaimState.REPORTED) {
            claim.askShop(clock.instant().plus(TIME_TO_ANSWER));
        }
        write();
        folder.keep(name, seals.file(claim, name, content)); // last, so that what is refused leaves no file
        return reading.view(claim);
    }

    private void write() {
        try {
            claims.write();
        } catch (Collision e) {
            throw new ClaimMoved();
        }
    }

    /** Which of somebody's protected orders can be claimed today. */
    public Set<ProtectionId> claimable(MemberId member) {
        return protections.by(member).stream()
                .filter(this::isRunning)
                .map(Protection::id)
                .collect(Collectors.toSet());
    }

    /** Somebody's, the newest first. */
    public List<ClaimView> of(MemberId member) {
        return claims.by(member).stream().map(reading::view).toList();
    }
}
