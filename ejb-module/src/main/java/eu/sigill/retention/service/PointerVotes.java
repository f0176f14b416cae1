package eu.sigill.retention.service;

import static java.util.stream.Collectors.toMap;

import eu.sigill.retention.model.row.Pointer;
import eu.sigill.retention.model.row.PointingRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What a room says whose rows point at others: those are needed while one of its own runs, and stay while one is there. */
@ApplicationScoped
public class PointerVotes {

    @Inject
    PointingRows pointing;

    /** Which of these rows are needed for what points at them, or were until lately. */
    public Map<UUID, Need> needs(Pointer pointer, String reason, Collection<UUID> rows, LocalDate today) {
        return pointing.at(rows, pointer).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, use -> new Need(reason, until(use.getValue(), today))));
    }

    /** What runs still was not looked at yet on its last day, so that it is needed one day more. */
    private static Optional<LocalDate> until(PointingRows.Use use, LocalDate today) {
        return use.until().map(day -> use.running() && !day.isAfter(today) ? today.plusDays(1) : day);
    }

    /** At which of these something points. */
    public Map<UUID, Need> supports(Pointer pointer, String reason, Collection<UUID> rows) {
        return pointing.at(rows, pointer).keySet().stream()
                .collect(toMap(row -> row, row -> new Need(reason, Optional.empty())));
    }
}
