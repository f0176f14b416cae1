package eu.sigill.retention.service.sweep;

import eu.sigill.platform.model.Market;
import eu.sigill.retention.model.ledger.LineType;
import eu.sigill.retention.model.row.RetainedRows;
import eu.sigill.retention.model.row.RetainedRows.Bookmark;
import eu.sigill.retention.model.run.Leases;
import eu.sigill.retention.model.run.Runs;
import eu.sigill.retention.service.Need;
import eu.sigill.retention.service.RetainedData;
import eu.sigill.retention.service.ledger.LedgerBook;
import eu.sigill.retention.service.ledger.LineText;
import eu.sigill.retention.service.sweep.reliance.Release;
import eu.sigill.retention.service.sweep.reliance.Votes;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Asks about one batch of rows whether anybody still needs them, and blocks those that nobody does. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PurposeBatch {

    @Inject
    RetainedRows store;

    @Inject
    Leases leases;

    @Inject
    Runs runs;

    @Inject
    Votes votes;

    @Inject
    Release release;

    @Inject
    LedgerBook book;

    /** Asks about some rows behind a place, and answers behind which to go on; empty: there are no more. */
    public Optional<Bookmark> ask(
            Turn turn, RetainedData data, Optional<Market> market, LocalDate today, Bookmark after) {
        leases.prove(turn.lease());
        var asking = store.takeAsked(data.table(), market, today, after, SweepBatch.MOST);
        decide(turn, data, asking.rows(), today);
        return asking.last();
    }

    private void decide(Turn turn, RetainedData data, List<RetainedRows.Asked> rows, LocalDate today) {
        var needs = votes.needs(
                data.kind(), rows.stream().map(RetainedRows.Asked::row).toList(), today);
        var over = new HashMap<LocalDate, List<UUID>>();
        var needed = new HashMap<Look, List<UUID>>();
        for (var row : rows) {
            var need = Optional.ofNullable(needs.get(row.row()));
            ended(row, need, today)
                    .ifPresentOrElse(
                            day -> put(row.row(), day, over),
                            () -> need.ifPresent(one -> put(row.row(), Look.at(one, today), needed)));
        }
        needed.forEach((look, some) -> store.askAgain(data.table(), some, look.on(), look.reason()));
        over.forEach((day, some) -> end(turn, data, some, day, today));
    }

    private static <K> void put(UUID row, K key, Map<K, List<UUID>> rows) {
        rows.computeIfAbsent(key, fresh -> new ArrayList<>()).add(row);
    }

    /** What nobody needs ended on the day from which they were asked, or when the last of them needed it no longer. */
    private static Optional<LocalDate> ended(RetainedRows.Asked row, Optional<Need> need, LocalDate today) {
        if (need.isEmpty()) {
            return Optional.of(row.since());
        }
        return need.filter(one -> one.isOverOn(today))
                .flatMap(Need::until)
                .map(until -> until.isAfter(row.since()) ? until : row.since());
    }

    private void end(Turn turn, RetainedData data, List<UUID> rows, LocalDate ended, LocalDate today) {
        release.of(data.table(), rows, today);
        if (!data.isBlockedFirst()) {
            store.end(data.table(), rows, ended);
            return;
        }
        store.block(data.table(), rows, ended, today);
        runs.step(turn.run(), data.kind()).blocked(rows.size());
        book.write(LineText.of(LineType.BLOCKED)
                .add("run", turn.run())
                .add("kind", data.kind())
                .add("since", ended)
                .add("marks", book.marks(data.kind(), rows)));
    }

    /** When to ask again, and why not earlier: what nobody can say yet is asked about every day. */
    private record Look(LocalDate on, String reason) {

        static Look at(Need need, LocalDate today) {
            return new Look(need.until().orElse(today.plusDays(1)), need.reason());
        }
    }
}
