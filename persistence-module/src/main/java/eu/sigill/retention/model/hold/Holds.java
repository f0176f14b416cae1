package eu.sigill.retention.model.hold;

import eu.sigill.retention.model.rule.DataKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Orders that rows stay. */
public interface Holds {

    void add(Hold hold);

    Optional<Hold> find(HoldId id);

    /** The newest first, those before {@code after} only. */
    List<Hold> list(@Nullable HoldId after, int limit);

    /** Whether another one than this stands for the same row. */
    boolean standsBeside(Hold hold);

    /** Those of this row that stand. */
    List<Hold> standing(UUID row);

    /** On how many rows of this kind one stands. */
    long countRows(DataKind kind);

    /** Those that stand, and whose day has come. */
    List<Hold> over(LocalDate today, int limit);
}
