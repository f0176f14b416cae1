package eu.sigill.protection.model;

import static eu.sigill.protection.model.ProtectionState.ACTIVE;
import static eu.sigill.protection.model.ProtectionState.CLAIMED;
import static eu.sigill.protection.model.ProtectionState.EXPIRED;
import static eu.sigill.protection.model.ProtectionState.OFFERED;

import eu.sigill.member.model.Level;
import eu.sigill.member.model.MemberId;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Market;
import eu.sigill.platform.model.Money;
import eu.sigill.platform.model.personal.Impersonal;
import eu.sigill.platform.model.personal.Personal;
import eu.sigill.platform.model.personal.Trait;
import eu.sigill.purchase.model.PurchaseId;
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
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.SQLRestriction;

/**
 * That one order of a member is protected, up to an amount and a last day.
 *
 * <p>It is offered, and becomes active at once where the shop's ceiling leaves room; what finds none in time is taken back. A member who rises raises it. Something
 * goes wrong, and it is claimed, with more days to look into it; then it either goes on or was paid out. When its last day is
 * over it has expired, and is soon there for the law only.
 */
@Entity
@Table(name = "protection")
@SQLRestriction(Keeping.IN_USE)
public class Protection {

    @EmbeddedId
    @Personal(Trait.PSEUDONYM)
    private ProtectionId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "purchase_id", updatable = false))
    @Personal(Trait.PSEUDONYM)
    private PurchaseId purchase;

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
    @Impersonal
    private Market market;

    @Enumerated(EnumType.STRING)
    @Personal(Trait.BEHAVIOUR)
    private Level level;

    @Embedded
    @Personal(Trait.BEHAVIOUR)
    private Money sum;

    @Enumerated(EnumType.STRING)
    @Personal(Trait.BEHAVIOUR)
    private ProtectionState state;

    @Column(name = "ordered_on", updatable = false)
    @Personal(Trait.BEHAVIOUR)
    private LocalDate orderedOn;

    @Column(name = "ends_on")
    @Personal(Trait.BEHAVIOUR)
    private LocalDate endsOn;

    @Column(name = "offered_at", updatable = false)
    @Personal(Trait.BEHAVIOUR)
    private Instant offeredAt;

    @Column(name = "ending_told")
    @Impersonal
    private boolean endingTold;

    @Impersonal
    private boolean extended;

    @Embedded
    @Impersonal
    private Keeping keeping;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Protection() {} // for JPA

    private Protection(Subject subject, Promise promise, Instant now) {
        this.id = ProtectionId.next(now);
        this.purchase = subject.purchase();
        this.shop = subject.shop();
        this.member = subject.member();
        this.market = subject.market();
        this.orderedOn = subject.orderedOn();
        this.level = promise.level();
        this.sum = promise.sum();
        this.endsOn = orderedOn.plusDays(promise.days());
        this.state = OFFERED;
        this.offeredAt = now;
        this.keeping = Keeping.inUse();
    }

    public static Protection offer(Subject subject, Promise promise, Instant now) {
        return new Protection(subject, promise, now);
    }

    public void activate() {
        demand(state == OFFERED, "only what is offered becomes active");
        state = ACTIVE;
    }

    /** Promises more than before. */
    public void raise(Promise promise) {
        demand(state == OFFERED || state == ACTIVE, "only what runs can be raised");
        demand(promise.sum().isMoreThan(sum), "a raise leads upwards");
        level = promise.level();
        sum = promise.sum();
        endsOn = later(endsOn, orderedOn.plusDays(promise.days()));
    }

    /** Something went wrong: it runs until this is sorted out, and the first time so many days longer. */
    public void claim(int moreDays) {
        demand(state == ACTIVE, "only what is active can be claimed");
        state = CLAIMED;
        if (!extended) { // or whoever claims again and again is protected for ever
            endsOn = endsOn.plusDays(moreDays);
            extended = true;
        }
    }

    /** The claim came to nothing; what is left of its days is left. */
    public void resume() {
        demand(state == CLAIMED, "only what is claimed can be resumed");
        state = ACTIVE;
    }

    /** It was paid out, which is the end of it. */
    public void settle(LocalDate today) {
        demand(state == CLAIMED, "only what is claimed can be settled");
        end(today);
    }

    /** Its last day is near, and its member is told so, once. */
    public void tellEnding() {
        demand(state == ACTIVE && !endingTold, "only of what is active, and only once, an end is told");
        endingTold = true;
    }

    /** Its last day is over. */
    public void expire(LocalDate today) {
        demand(state == ACTIVE, "only what runs can expire");
        demand(endsOn.isBefore(today), "its last day is not over");
        end(today);
    }

    private void end(LocalDate today) {
        var dayAfter = endsOn.plusDays(1);
        state = EXPIRED;
        keeping.askFrom(dayAfter.isBefore(today) ? dayAfter : today);
    }

    private void demand(boolean fits, String rule) {
        if (!fits) {
            throw new IllegalStateException(rule + ", and this is " + state);
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    public ProtectionId id() {
        return id;
    }

    public Subject subject() {
        return new Subject(purchase, shop, member, market, orderedOn);
    }

    public Level level() {
        return level;
    }

    /** Up to how much. */
    public Money sum() {
        return sum;
    }

    public ProtectionState state() {
        return state;
    }

    /** The last day on which it holds, in its market. */
    public LocalDate endsOn() {
        return endsOn;
    }

    public Instant offeredAt() {
        return offeredAt;
    }

    public boolean isEndingTold() {
        return endingTold;
    }

    /** Where it stands in its life. */
    public Keeping keeping() {
        return keeping;
    }

    /** Which order of whom it protects. */
    public record Subject(PurchaseId purchase, ShopId shop, MemberId member, Market market, LocalDate orderedOn) {}

    /** What is promised: up to this sum, for so many days from the order's. */
    public record Promise(Level level, Money sum, int days) {

        public Promise {
            if (sum.isNothing()) {
                throw new IllegalArgumentException("nothing cannot be protected");
            }
        }
    }
}
