package eu.sigill.protection.service.cover;

import eu.sigill.member.model.Level;
import eu.sigill.platform.model.Money;
import eu.sigill.protection.model.cover.Cover;

/**
 * Up to how much, and for how many days, members of this level are protected.
 *
 * @param byForm whether people register for it on the form only
 */
public record CoverView(Level level, Money cap, int days, boolean byForm) {

    public static CoverView of(Cover cover) {
        return new CoverView(cover.id().level(), cover.cap(), cover.days(), cover.isByForm());
    }

    /** How much of an order this covers. */
    public Money coveredOf(Money total) {
        return total.min(cap);
    }
}
