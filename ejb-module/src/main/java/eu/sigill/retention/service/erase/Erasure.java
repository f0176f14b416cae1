package eu.sigill.retention.service.erase;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import eu.sigill.platform.model.Market;
import eu.sigill.retention.model.ledger.LineType;
import eu.sigill.retention.model.row.RetainedRows;
import eu.sigill.retention.model.row.RetainedRows.Standing;
import eu.sigill.retention.model.rule.DataKind;
import eu.sigill.retention.service.Kinds;
import eu.sigill.retention.service.Need;
import eu.sigill.retention.service.RetainedData;
import eu.sigill.retention.service.ledger.LedgerBook;
import eu.sigill.retention.service.ledger.LineText;
import eu.sigill.retention.service.rule.RuleBook;
import eu.sigill.retention.service.rule.deciding.DueView;
import eu.sigill.retention.service.sweep.Census;
import eu.sigill.retention.service.sweep.reliance.Release;
import eu.sigill.retention.service.sweep.reliance.Votes;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collector;

/**
 * Ends the purpose of somebody's rows now, by the reliances and the rules that the sweep goes by: what a law wants kept is
 * blocked at once, and what none does is blocked until {@link Eraser} or the next sweep has destroyed it.
 *
 * <p>It is called by other rooms for people who are not signed in anywhere; who they are, those rooms find out.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Erasure {

    @Inject
    Kinds kinds;

    @Inject
    RetainedRows store;

    @Inject
    Votes votes;

    @Inject
    Release release;

    @Inject
    RuleBook rules;

    @Inject
    LedgerBook book;

    @Inject
    Clock clock;

    /**
     * Locks these rows, kind by kind, before anything is written: a sweep locks rows first too and the ledger last, so that
     * neither waits for what the other holds.
     */
    public void lock(Collection<Wanted> wanted) {
        uses(wanted).forEach((kind, some) -> store.standing(data(kind).table(), some.keySet()));
    }

    /** Ends what these rows are for, and tells what becomes of each. Whoever rolls back has asked only. */
    public List<Fate> of(Collection<Wanted> wanted) {
        var rows = uses(wanted);
        var lines = new ArrayList<LineText>();
        while (rows.entrySet().stream()
                        .mapToInt(some -> end(some.getKey(), some.getValue(), lines))
                        .sum()
                > 0) {
            // what ends here may be the last that something else was needed for
        }
        lines.forEach(book::write);
        return rows.entrySet().stream()
                .flatMap(some -> fates(some.getKey(), some.getValue()).stream())
                .toList();
    }

    private static Map<DataKind, Map<UUID, Optional<Need>>> uses(Collection<Wanted> wanted) {
        var uses = new TreeMap<DataKind, Map<UUID, Optional<Need>>>(Comparator.comparing(DataKind::value));
        uses.putAll(wanted.stream().collect(groupingBy(Wanted::kind, uses())));
        return uses;
    }

    /** Two rooms may tell of the same row. */
    private static Collector<Wanted, ?, Map<UUID, Optional<Need>>> uses() {
        return toMap(Wanted::row, Wanted::use, (one, other) -> one.or(() -> other));
    }

    private int end(DataKind kind, Map<UUID, Optional<Need>> rows, List<LineText> lines) {
        var data = data(kind);
        var over = new HashMap<Over, List<UUID>>();
        for (var row : store.standing(data.table(), rows.keySet())) {
            var today = today(row);
            var need = need(kind, row, rows, today);
            if (row.blockedOn().isEmpty() && need.isEmpty()) {
                over.computeIfAbsent(new Over(row.market(), row.endedOn().orElse(today)), fresh -> new ArrayList<>())
                        .add(row.row());
            }
        }
        over.forEach((ended, some) -> lines.add(block(data, some, ended)));
        return over.values().stream().mapToInt(List::size).sum();
    }

    private RetainedData data(DataKind kind) {
        return kinds.find(kind).orElseThrow();
    }

    /** What it serves still, by itself or by what rests on it; empty if that is over. */
    private Optional<Need> need(DataKind kind, Standing row, Map<UUID, Optional<Need>> uses, LocalDate today) {
        return uses.getOrDefault(row.row(), Optional.empty())
                .or(() -> Optional.ofNullable(
                        votes.needs(kind, List.of(row.row()), today).get(row.row())))
                .filter(need -> !need.isOverOn(today));
    }

    /** Answers what the ledger has to say of it. */
    private LineText block(RetainedData data, List<UUID> rows, Over over) {
        var today = today(Optional.empty());
        release.of(data.table(), rows, today);
        store.block(data.table(), rows, over.ended(), today);
        return LineText.of(LineType.BLOCKED)
                .add("why", "ERASURE")
                .add("kind", data.kind())
                .add("since", over.ended())
                .add("rules", rules.read().inForce(data, over.market()).rulesOf(over.ended(), today(over.market())))
                .add("marks", book.marks(data.kind(), rows));
    }

    private List<Fate> fates(DataKind kind, Map<UUID, Optional<Need>> rows) {
        var data = data(kind);
        return store.standing(data.table(), rows.keySet()).stream()
                .map(row -> fate(data, row, rows))
                .toList();
    }

    private Fate fate(RetainedData data, Standing row, Map<UUID, Optional<Need>> uses) {
        var today = today(row);
        if (row.blockedOn().isEmpty()) {
            return Fate.needed(
                    data.kind(), row.row(), need(data.kind(), row, uses, today).orElseThrow());
        }
        if (!data.isBlockedFirst()) {
            return row.held() ? Fate.held(data.kind(), row.row(), Optional.empty()) : Fate.gone(data.kind(), row.row());
        }
        var due = rules.read()
                .inForce(data, row.market())
                .of(row.endedOn().orElse(today), today)
                .map(found -> DueView.of(found, true));
        return row.held() ? Fate.held(data.kind(), row.row(), due) : Fate.blocked(data.kind(), row.row(), due);
    }

    private LocalDate today(Standing row) {
        return today(row.market());
    }

    private LocalDate today(Optional<Market> market) {
        return Census.today(market, clock.instant());
    }

    /** What ends on one day by one market's rules. */
    private record Over(Optional<Market> market, LocalDate ended) {}
}
