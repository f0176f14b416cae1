package eu.sigill.retention.model.row;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Rows that rest on others, blocked ones included. */
public interface PointingRows {

    /** For each of these rows at which some point, what those say. */
    Map<UUID, Use> at(Collection<UUID> rows, Pointer pointer);

    /**
     * What rests on one row.
     *
     * @param running whether some of it has not ended
     * @param until the first day on which all of that is in use no longer, or on which the last of it ended; empty if
     *     nobody can know yet
     */
    record Use(boolean running, Optional<LocalDate> until) {}
}
