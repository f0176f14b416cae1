package eu.sigill.protection.model.cover;

import eu.sigill.member.model.Level;
import eu.sigill.platform.model.Money;
import eu.sigill.platform.model.personal.Impersonal;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * Up to how much, and for how many days, an order is protected: for members of one level, in the shops of one market.
 *
 * <p>It is data and no law: whoever runs the house agrees it with an insurer, and may change it. What is protected already
 * keeps what it was promised.
 */
@Entity
@Impersonal
@Table(name = "protection_cover")
public class Cover {

    /** More than a year is no protection of an order any more. */
    public static final int MOST_DAYS = 365;

    @EmbeddedId
    private CoverId id;

    @Embedded
    private Money cap;

    @Column(name = "days")
    private int days;

    @Column(name = "by_form")
    private boolean byForm;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Cover() {} // for JPA

    private Cover(CoverId id, Money cap, int days) {
        this.id = id;
        this.cap = checked(id, cap);
        this.days = checked(days);
        this.byForm = id.level() == Level.PLUS;
    }

    public static Cover promise(CoverId id, Money cap, int days) {
        return new Cover(id, cap, days);
    }

    /** From now on; what was promised before stays as it was. */
    public void change(Money newCap, int newDays) {
        cap = checked(id, newCap);
        days = checked(newDays);
    }

    /** People register for it on the form only; Plus is never taken by one click. */
    public void takeByForm(boolean only) {
        byForm = only || id.level() == Level.PLUS;
    }

    private static Money checked(CoverId id, Money cap) {
        if (!cap.currency().equals(id.market().currency()) || cap.isNothing()) {
            throw new IllegalArgumentException("a cover is more than nothing, in the money of its market");
        }
        return cap;
    }

    private static int checked(int days) {
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException("a cover lasts 1 to " + MOST_DAYS + " days");
        }
        return days;
    }

    public CoverId id() {
        return id;
    }

    public Money cap() {
        return cap;
    }

    public int days() {
        return days;
    }

    public boolean isByForm() {
        return byForm;
    }
}
