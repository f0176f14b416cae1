package eu.sigill.badge.service.card;

import eu.sigill.member.model.Level;
import eu.sigill.platform.model.Money;
import java.util.Optional;

/**
 * What a click came to, told by what was asked for: anybody can click with anybody's address, and must not learn what whoever
 * has it had before. Members see what they have on their own page.
 *
 * @param level what was asked for
 * @param protectedUpTo how much of the order is protected by that; empty where it is not
 */
public record Registered(Level level, OrderOutcome order, Optional<Money> protectedUpTo) {

    /** What becomes of the order. */
    public enum OrderOutcome {
        PROTECTED,
        /** The shop's ceiling is full; it is protected as soon as there is room, if that is soon. */
        WAITING,
        /** It was to be protected and cannot be. */
        UNPROTECTED,
        /** A reminder to review it will come. */
        REMINDED,
        /** There was none. */
        NONE
    }
}
