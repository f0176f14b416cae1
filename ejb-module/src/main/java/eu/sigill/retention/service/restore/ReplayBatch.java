package eu.sigill.retention.service.restore;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import eu.sigill.retention.model.park.ParkedRows;
import eu.sigill.retention.model.row.RetainedRows;
import eu.sigill.retention.service.RetainedData;
import eu.sigill.retention.service.ledger.LedgerBook;
import eu.sigill.retention.service.sweep.reliance.Votes;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Goes through some rows of one kind, and does to those whose marks the copy names what was done to them before. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ReplayBatch {

    static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final int MOST = 1_000;

    @Inject
    RetainedRows store;

    @Inject
    ParkedRows parked;

    @Inject
    Votes votes;

    @Inject
    LedgerBook book;

    @Inject
    Clock clock;

    /** Ends and blocks some once more, and answers how far it came; {@link #BEFORE_ALL}: there are no more. */
    public UUID block(Lost lost, RetainedData data, UUID after) {
        var rows = store.ids(data.table(), after, MOST);
        var marked = marked(data, rows);
        var today = today();
        byDay(marked, lost.ended(data.kind())).forEach((since, some) -> data.endAgain(some, since));
        byDay(marked, lost.blocked(data.kind()))
                .forEach((since, some) -> store.block(data.table(), some, since, today));
        return lastOf(rows);
    }

    private static Map<LocalDate, List<UUID>> byDay(Map<String, UUID> marked, Map<String, LocalDate> days) {
        return marked.entrySet().stream()
                .filter(row -> days.containsKey(row.getKey()))
                .collect(groupingBy(row -> days.get(row.getKey()), mapping(Map.Entry::getValue, toList())));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Destroys some once more. Those on which others still rest are left for the next turn. */
    public Done destroy(Lost lost, RetainedData data, UUID after) {
        var rows = store.ids(data.table(), after, MOST);
        var gone = lost.gone(data.kind());
        var listed = marked(data, rows).entrySet().stream()
                .filter(row -> gone.contains(row.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        var supports = votes.supports(data.kind(), listed).keySet();
        var free = listed.stream().filter(row -> !supports.contains(row)).toList();
        if (!free.isEmpty()) {
            data.endAgain(free, today());
            data.beforeDestroying(free);
            store.remove(data.table(), free);
            parked.remove(free);
        }
        return new Done(lastOf(rows), free.size(), !supports.isEmpty());
    }

    private Map<String, UUID> marked(RetainedData data, List<UUID> rows) {
        var marks = book.marks(data.kind(), rows).iterator();
        return rows.stream().collect(toMap(row -> marks.next(), row -> row));
    }

    private static UUID lastOf(List<UUID> rows) {
        return rows.size() < MOST ? BEFORE_ALL : rows.getLast();
    }

    /**
     * What came of it.
     *
     * @param last how far it came; {@link #BEFORE_ALL}: there are no more
     * @param left whether some are still there that must go
     */
    public record Done(UUID last, long destroyed, boolean left) {

        Done and(Done next) {
            return new Done(next.last, destroyed + next.destroyed, left || next.left);
        }
    }
}
