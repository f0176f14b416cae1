package eu.sigill.protection.model.claim;

import static eu.sigill.protection.model.claim.ClaimState.DECIDED;
import static eu.sigill.protection.model.claim.ClaimState.PAID;
import static eu.sigill.protection.model.claim.ClaimState.REJECTED;
import static eu.sigill.protection.model.claim.ClaimState.REPORTED;
import static eu.sigill.protection.model.claim.ClaimState.SHOP_ASKED;

import eu.sigill.member.model.MemberId;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Envelope;
import eu.sigill.platform.model.Market;
import eu.sigill.platform.model.Money;
import eu.sigill.platform.model.personal.Impersonal;
import eu.sigill.platform.model.personal.Personal;
import eu.sigill.platform.model.personal.Trait;
import eu.sigill.protection.model.ProtectionId;
import eu.sigill.retention.model.row.Keeping;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;

/**
 * That a protected order went wrong.
 *
 * <p>A member reports it, and with the first proof the shop is asked. The shop answers, or lets its days pass; then the
 * operator grants a sum, which is paid, or rejects the claim. What anybody wrote lies sealed under a key of the claim's own.
 */
@Entity
@Table(name = "protection_claim")
@SQLRestriction(Keeping.IN_USE)
public class Claim {

    /** So long after it was closed everybody can read what came of it. */
    public static final int DAYS_TO_BE_READ = 30;

    private static final Duration TIME_TO_PROVE = Duration.ofDays(30);

    @EmbeddedId
    @Personal(Trait.PSEUDONYM)
    private ClaimId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "protection_id", updatable = false))
    @Personal(Trait.PSEUDONYM)
    private ProtectionId protection;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "shop_id", updatable = false))
    @Personal(Trait.BEHAVIOUR)
    private ShopId shop;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "member_id", updatable = false))
    @Personal(Trait.PSEUDONYM)
    private MemberId member;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    @Personal(Trait.BEHAVIOUR)
    private ClaimReason reason;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    @Impersonal
    private Market market;

    @Enumerated(EnumType.STRING)
    @Personal(Trait.BEHAVIOUR)
    private ClaimState state;

    @Column(name = "wrapped_key", updatable = false)
    @Personal(Trait.SECRET)
    private byte[] wrappedKey;

    @Column(name = "sealed_words", updatable = false)
    @Personal(Trait.CONTENT)
    private byte[] sealedWords;

    @Column(name = "sealed_answer")
    @Personal(Trait.CONTENT)
    private byte @Nullable [] sealedAnswer;

    @Column(name = "sealed_verdict")
    @Personal(Trait.CONTENT)
    private byte @Nullable [] sealedVerdict;

    @Embedded
    @Personal(Trait.BEHAVIOUR)
    private @Nullable Money payout;

    @Column(name = "reported_at", updatable = false)
    @Personal(Trait.BEHAVIOUR)
    private Instant reportedAt;

    @Column(name = "answer_due")
    @Impersonal
    private @Nullable Instant answerDue;

    @Column(name = "silent")
    @Impersonal
    private boolean silent;

    @Column(name = "closed_at")
    @Personal(Trait.BEHAVIOUR)
    private @Nullable Instant closedAt;

    @Embedded
    @Impersonal
    private Keeping keeping;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Claim() {} // for JPA

    private Claim(ClaimId id, Subject subject, Envelope words, Instant now) {
        this.id = id;
        this.protection = subject.protection();
        this.shop = subject.shop();
        this.member = subject.member();
        this.reason = subject.reason();
        this.market = subject.market();
        this.wrappedKey = words.wrappedKey();
        this.sealedWords = words.sealed();
        this.state = REPORTED;
        this.reportedAt = now;
        this.keeping = Keeping.inUse();
    }

    public static Claim report(ClaimId id, Subject subject, Envelope words, Instant now) {
        return new Claim(id, subject, words, now);
    }

    /** There is something to show the shop, which has until then to answer. */
    public void askShop(Instant due) {
        demand(state == REPORTED, "a shop is asked once");
        state = SHOP_ASKED;
        answerDue = due;
    }

    public void answer(byte[] sealed) {
        demand(state == SHOP_ASKED && sealedAnswer == null, "a shop answers once, when it is asked");
        sealedAnswer = sealed.clone();
    }

    /** The shop's days are over, and it said nothing. */
    public void noteSilence(Instant now) {
        demand(state == SHOP_ASKED && sealedAnswer == null && isOverdue(now), "the shop still has time");
        silent = true;
    }

    private boolean isOverdue(Instant now) {
        return answerDue != null && now.isAfter(answerDue);
    }

    /** Whether everybody was heard who has to be. An insolvent shop need not be waited for. */
    public boolean canBeDecided(Instant now) {
        return state == SHOP_ASKED && (sealedAnswer != null || isOverdue(now) || reason == ClaimReason.INSOLVENCY);
    }

    /** Whether nothing was sent in for so long that nobody need wait for it any more. */
    public boolean isUnproven(Instant now) {
        return state == REPORTED && now.isAfter(reportedAt.plus(TIME_TO_PROVE));
    }

    public void grant(Money sum, byte[] verdict, Instant now) {
        demand(canBeDecided(now), "the shop has not been heard");
        state = DECIDED;
        payout = sum;
        sealedVerdict = verdict.clone();
    }

    public void pay(Instant now) {
        demand(state == DECIDED, "only what is granted can be paid");
        state = PAID;
        close(now);
    }

    public void reject(byte[] verdict, Instant now) {
        demand(canBeDecided(now) || isUnproven(now), "neither the shop was heard nor the time to prove is over");
        state = REJECTED;
        sealedVerdict = verdict.clone();
        close(now);
    }

    private void close(Instant now) {
        closedAt = now;
        keeping.askFrom(LocalDate.ofInstant(now, market.zone()).plusDays(DAYS_TO_BE_READ));
    }

    private void demand(boolean fits, String rule) {
        if (!fits) {
            throw new IllegalStateException(rule + ", and this is " + state);
        }
    }

    public ClaimId id() {
        return id;
    }

    public Subject subject() {
        return new Subject(protection, shop, member, reason, market);
    }

    public ClaimState state() {
        return state;
    }

    public Optional<Money> payout() {
        return Optional.ofNullable(payout);
    }

    public Instant reportedAt() {
        return reportedAt;
    }

    public Optional<Instant> answerDue() {
        return Optional.ofNullable(answerDue);
    }

    public boolean isShopSilent() {
        return silent;
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    /** The member's words, and the key for all that is written of it. */
    public Envelope words() {
        return new Envelope(wrappedKey, sealedWords);
    }

    public Optional<byte[]> sealedAnswer() {
        return Optional.ofNullable(sealedAnswer);
    }

    public Optional<byte[]> sealedVerdict() {
        return Optional.ofNullable(sealedVerdict);
    }

    /** Where it stands in its life. */
    public Keeping keeping() {
        return keeping;
    }

    /** Who claims what. */
    public record Subject(ProtectionId protection, ShopId shop, MemberId member, ClaimReason reason, Market market) {}
}
