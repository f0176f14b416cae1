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

    static Fate held(DataKind kind, UUID row) {
        return new Fate(kind, row, Outcome.HELD, Optional.empty(), Optional.empty(), List.of());
    }

    static Fate needed(DataKind kind, UUID row, Need need) {
        return new Fate(kind, row, Outcome.NEEDED, need.until(), Optional.of(need), List.of());
    }

    static Fate blocked(DataKind kind, UUID row, Optional<DueView> due) {
        return new Fate(
                kind,
                row,
                Outcome.BLOCKED,
                due.map(DueView::destroyOn),
                Optional.empty(),
                due.map(DueView::reasons).orElse(List.of()));
    }

    /** What can become of it. */
    public enum Outcome {
        /** It goes at once. */
        GONE,
        /** From now on it is there for the law only. */
        BLOCKED,
        /** It serves whoever wants it gone, and is blocked when it does no longer. */
        NEEDED,
        /** Somebody ordered that it stays; nobody sees it meanwhile. */
        HELD
    }
}
