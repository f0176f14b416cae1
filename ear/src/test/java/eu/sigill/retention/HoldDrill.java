package eu.sigill.retention;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.badge.card.Card;
import eu.sigill.house.House;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A thousand orders that something stays, given while a sweep is about to destroy just that. */
@Tag("drill")
class HoldDrill {

    private static final int HOLDS = 1_000;
    private static final int ROWS = 20_000;
    private static final int CREATED = 201;

    @Test
    void whatWasHeldInTimeIsNeverDestroyed() throws InterruptedException, ExecutionException {
        var card = Stock.ended(ROWS, LocalDate.now(ZoneOffset.UTC).minusDays(400));
        var rows = some(card);

        List<Integer> answers;
        try (var threads = Executors.newFixedThreadPool(8)) {
            var sweep = threads.submit(() -> Sweeps.sweep());
            var calls = rows.stream().map(HoldDrill::hold).toList();
            answers = threads.invokeAll(calls).stream().map(HoldDrill::answered).toList();
            sweep.get();
        }

        Sweeps.sweep();
        var held = 0;
        for (var i = 0; i < rows.size(); i++) {
            var there = House.database().number("select count(*) from purchase where id = ?", rows.get(i));
            assertThat(there).as("answer %d", answers.get(i)).isEqualTo(answers.get(i) == CREATED ? 1 : 0);
            held += answers.get(i) == CREATED ? 1 : 0;
        }
        assertThat(Stock.of(card)).isEqualTo(held);
        System.out.printf("%d orders: %d came in time, %d too late%n", HOLDS, held, HOLDS - held);
    }

    private static List<UUID> some(Card card) {
        var all = "select id from purchase where shop_id = ? and ended_on is not null order by id limit 1 offset ";
        return Stream.iterate(0, at -> at + ROWS / HOLDS)
                .limit(HOLDS)
                .map(at -> House.database().id(all + at, card.shop()))
                .toList();
    }

    private static Callable<Integer> hold(UUID row) {
        return () -> House.api()
                .post(
                        "/retention/holds",
                        Map.of("kind", "purchase.reminder", "row", row.toString(), "reason", "A complaint"))
                .status();
    }

    private static int answered(java.util.concurrent.Future<Integer> call) {
        try {
            return call.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
