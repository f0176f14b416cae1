package eu.sigill.retention.model.row;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a row stands in its life: in use, then there for the law only, then gone.
 *
 * <p>An entity with personal data embeds one, and restricts itself to rows that are not blocked, so that no query can find
 * one that is. The sweep writes these columns past the entity, and counts its version up when it does.
 */
@Embeddable
public class Keeping {

    /** The rows that a query may find. */
    public static final String IN_USE = "blocked_on is null";

    @Column(name = "recheck_on")
    private @Nullable LocalDate recheckOn;

    @Column(name = "needed_for")
    private @Nullable String neededFor;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Column(name = "blocked_on")
    private @Nullable LocalDate blockedOn;

    @Column(name = "not_before")
    private @Nullable LocalDate notBefore;

    @Column(name = "held")
    private boolean held;

    protected Keeping() {} // for JPA

    private Keeping(@Nullable LocalDate recheckOn, @Nullable LocalDate endedOn) {
        this.recheckOn = recheckOn;
        this.endedOn = endedOn;
    }

    /** Nobody asks yet whether it is needed. */
    public static Keeping inUse() {
        return new Keeping(null, null);
    }

    /** From that day the rooms are asked whether they still need it. */
    public static Keeping inUseUntil(LocalDate day) {
        return new Keeping(day, null);
    }

    /** Its period began on that day, whoever uses it. */
    public static Keeping since(LocalDate day) {
        return new Keeping(null, day);
    }

    /** From that day the rooms are asked; a day that was set before does not count. */
    public void askFrom(LocalDate day) {
        if (endedOn == null) {
            recheckOn = day;
        }
    }

    /** What it was for is over, and its period begins. */
    public void end(LocalDate day) {
        endedOn = day;
        recheckOn = null;
        neededFor = null;
    }

    /** It is used again, as if nothing had ended. */
    public void resume() {
        endedOn = null;
    }

    /** When its period began. */
    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    public Optional<LocalDate> blockedOn() {
        return Optional.ofNullable(blockedOn);
    }

    /** When the rooms are asked next. */
    public Optional<LocalDate> recheckOn() {
        return Optional.ofNullable(recheckOn);
    }

    /** What for, when the rooms were asked last; empty if nobody was or nobody needs it. */
    public Optional<String> neededFor() {
        return Optional.ofNullable(neededFor);
    }

    /** Before this day it is not destroyed, since something else rests on it. */
    public Optional<LocalDate> notBefore() {
        return Optional.ofNullable(notBefore);
    }

    /** Whether somebody ordered that it stays. */
    public boolean isHeld() {
        return held;
    }
}
