package eu.sigill.badge.service.card;

import eu.sigill.member.model.Level;
import eu.sigill.platform.model.Money;
import java.util.Optional;

/**
 * What a click came to.
 *
 * @param level what the member has now, which may be more than was asked for
 * @param protectedUpTo how much of the order is protected; empty where it is not
 */
public record Registered(Level level, OrderOutcome order, Optional<Money> protectedUpTo) {

    /** What becomes of the order. */
    public enum OrderOutcome {
        PROTECTED,
        /** A reminder to review it will come. */
        REMINDED,
        /** There was none. */
        NONE
    }
}
