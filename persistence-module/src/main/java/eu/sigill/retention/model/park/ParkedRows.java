package eu.sigill.retention.model.park;

import eu.sigill.retention.model.row.Obstacle;
import eu.sigill.retention.model.rule.DataKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Rows that are passed over for a while. */
public interface ParkedRows {

    /** Parks a row, once more. */
    Parked park(DataKind kind, UUID row, Obstacle obstacle, LocalDate today);

    /** These went after all. */
    void remove(List<UUID> rows);

    long count(DataKind kind);

    List<Parked> list(int limit);
}
