package eu.sigill.retention.service.restore;

import eu.sigill.retention.model.rule.DataKind;
import eu.sigill.retention.service.ledger.ExportedLine;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What the copy of the ledger tells and the database has forgotten: which rows are ended, gone, blocked or held since, by
 * their marks.
 */
final class Lost {

    private final Map<DataKind, Map<String, LocalDate>> ended = new HashMap<>();
    private final Map<DataKind, Set<String>> gone = new HashMap<>();
    private final Map<DataKind, Map<String, LocalDate>> blocked = new HashMap<>();
    private final Map<DataKind, Set<String>> held = new HashMap<>();

    private final Map<String, ExportedLine> announced = new HashMap<>();
    private final long known;

    /** @param known how many lines the database still has */
    Lost(long known) {
        this.known = known;
    }

    /** Takes the copy's lines, every one in its order. */
    void take(ExportedLine line) {
        switch (line.type()) {
            case PENDING -> announced.put(line.value("batch"), line);
            case FAILED -> line.values("batches").forEach(announced::remove);
            case CONFIRMED -> line.values("batches").forEach(batch -> confirm(line, batch));
            case ENDED -> note(line, ended);
            case BLOCKED -> note(line, blocked);
            case HELD -> hold(line);
            case RELEASED -> of(held, line).removeAll(line.values("marks"));
            default -> {
                // speaks of no row
            }
        }
    }

    private void confirm(ExportedLine line, String batch) {
        var gives = announced.remove(batch);
        if (gives != null && line.seq() > known) {
            of(gone, gives).addAll(gives.values("marks"));
        }
    }

    private void note(ExportedLine line, Map<DataKind, Map<String, LocalDate>> days) {
        if (line.seq() > known) {
            var since = LocalDate.parse(line.value("since"));
            var rows = days.computeIfAbsent(kind(line), fresh -> new HashMap<>());
            line.values("marks").forEach(mark -> rows.put(mark, since));
        }
    }

    private void hold(ExportedLine line) {
        if (line.seq() > known) {
            of(held, line).addAll(line.values("marks"));
        }
    }

    /** Whatever was announced last, and whose end nobody wrote, was due then too. */
    void end() {
        announced.values().forEach(line -> of(gone, line).addAll(line.values("marks")));
        announced.clear();
    }

    /** With the day on which somebody ended each; whatever was blocked had ended. */
    Map<String, LocalDate> ended(DataKind kind) {
        var days = new HashMap<>(blocked(kind));
        days.putAll(ended.getOrDefault(kind, Map.of()));
        return days;
    }

    Set<String> gone(DataKind kind) {
        return gone.getOrDefault(kind, Set.of());
    }

    /** With the day on which the period of each began. */
    Map<String, LocalDate> blocked(DataKind kind) {
        return blocked.getOrDefault(kind, Map.of());
    }

    Set<String> held(DataKind kind) {
        return held.getOrDefault(kind, Set.of());
    }

    private static Set<String> of(Map<DataKind, Set<String>> rows, ExportedLine line) {
        return rows.computeIfAbsent(kind(line), fresh -> new HashSet<>());
    }

    private static DataKind kind(ExportedLine line) {
        return new DataKind(line.value("kind"));
    }
}
