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
import eu.sigill.retention.service.rule.RuleBook;
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
    RuleBook rules;

    @Inject
    LedgerBook book;

    /** Asks about some rows behind a place, and answers behind which to go on; empty: there are no more. */
    public Optional<Bookmark> ask(
            Turn turn, RetainedData data, Optional<Market> market, LocalDate today, Bookmark after) {
        leases.prove(turn.lease());
        var asking = store.takeAsked(data.table(), market, today, after, SweepBatch.MOST);
        decide(new Question(turn, data, market, today), asking.rows());
        return asking.last();
    }

    private void decide(Question asked, List<RetainedRows.Asked> rows) {
        var data = asked.data();
        var today = asked.today();
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
        over.forEach((day, some) -> end(asked, some, day));
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

    private void end(Question asked, List<UUID> rows, LocalDate ended) {
        var data = asked.data();
        release.of(data.table(), rows, asked.today());
        if (!data.isBlockedFirst()) {
            store.end(data.table(), rows, ended);
            return;
        }
        store.block(data.table(), rows, ended, asked.today());
        runs.step(asked.turn().run(), data.kind()).blocked(rows.size());
        book.write(LineText.of(LineType.BLOCKED)
                .add("run", asked.turn().run())
                .add("kind", data.kind())
                .add("since", ended)
                .add("rules", rules.read().inForce(data, asked.market()).rulesOf(ended, asked.today()))
                .add("marks", book.marks(data.kind(), rows)));
    }

    /** Of which data it is asked whether anybody needs them, and on which day. */
    private record Question(Turn turn, RetainedData data, Optional<Market> market, LocalDate today) {}

    /** When to ask again, and why not earlier: what nobody can say yet is asked about every day. */
    private record Look(LocalDate on, String reason) {

        static Look at(Need need, LocalDate today) {
            return new Look(need.until().orElse(today.plusDays(1)), need.reason());
        }
    }
}
