package eu.sigill.retention.service.erase;

import eu.sigill.retention.model.rule.DataKind;
import eu.sigill.retention.service.Need;
import eu.sigill.retention.service.rule.deciding.DueView;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What becomes of one row that somebody wants gone.
 *
 * @param until from which day it is there no longer, or in use no longer; empty if it goes now, or if nobody can know yet
 * @param need why it is still in use
 * @param duties by which rules it is kept, the longest first
 */
public record Fate(
        DataKind kind,
        UUID row,
        Outcome outcome,
        Optional<LocalDate> until,
        Optional<Need> need,
        List<DueView.Reason> duties) {

    public Fate {
        duties = List.copyOf(duties);
    }

    static Fate gone(DataKind kind, UUID row) {
        return new Fate(kind, row, Outcome.GONE, Optional.empty(), Optional.empty(), List.of());
    }

    /** With the duties that keep it when the order that it stays has ended. */
    static Fate held(DataKind kind, UUID row, Optional<DueView> due) {
        return new Fate(kind, row, Outcome.HELD, Optional.empty(), Optional.empty(), duties(due));
    }

    static Fate needed(DataKind kind, UUID row, Need need) {
        return new Fate(kind, row, Outcome.NEEDED, need.until(), Optional.of(need), List.of());
    }

    static Fate blocked(DataKind kind, UUID row, Optional<DueView> due) {
        return new Fate(kind, row, Outcome.BLOCKED, due.map(DueView::destroyOn), Optional.empty(), duties(due));
    }

    private static List<DueView.Reason> duties(Optional<DueView> due) {
        return due.map(DueView::reasons).orElse(List.of());
    }

    /** The same, where somebody sweeps just now. */
    public Fate later() {
        return outcome == Outcome.GONE ? new Fate(kind, row, Outcome.SOON, until, need, duties) : this;
    }

    /** What can become of it. */
    public enum Outcome {
        /** It goes at once. */
        GONE,
        /** Nobody sees it from now on, and it goes with the next sweep. */
        SOON,
        /** From now on it is there for the law only. */
        BLOCKED,
        /** It serves whoever wants it gone, and is blocked when it does no longer. */
        NEEDED,
        /** Somebody ordered that it stays; nobody sees it meanwhile. */
        HELD
    }
}
