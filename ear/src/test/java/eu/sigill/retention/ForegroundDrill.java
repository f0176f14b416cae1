package eu.sigill.retention;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.badge.card.Card;
import eu.sigill.house.Api;
import eu.sigill.house.House;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What shoppers wait for while a sweep destroys, and while it does not, in turn. */
@Tag("drill")
class ForegroundDrill {

    private static final int TURNS = Integer.getInteger("sigill.drill.turns", 8);
    private static final int ROWS = Integer.getInteger("sigill.drill.busy", 150_000);
    private static final Duration TURN = Duration.ofSeconds(20);
    private static final Duration EACH = Duration.ofMillis(10);
    private static final double BAR = 1.2;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @Test
    void answersAsFastWhileItSweeps() {
        var shop = Card.inDutchShop();
        asked(shop);
        var ratios = new ArrayList<Double>();
        for (var turn = 0; turn < TURNS; turn++) {
            Sweeps.sweep(PATIENCE);
            Stock.ended(ROWS, Reminders.today().minusDays(400));
            House.database().write("vacuum analyze purchase");
            House.database().write("checkpoint");

            var without = asked(shop);
            var run = Sweeps.begin();
            var with = asked(shop);
            assertThat(Sweeps.isRunning(run)).as("it swept all the time").isTrue();
            ratios.add((double) with / without);
            System.out.printf("p99 without %.1f ms, with %.1f ms%n", without / 1e6, with / 1e6);
            Sweeps.ended(run, PATIENCE);
        }

        System.out.printf("p99 with a sweep / without: %s, median %.2f%n", ratios, median(ratios));
        assertThat(median(ratios)).isLessThanOrEqualTo(BAR);
    }

    /** Asks at fixed times, whether or not the last answer has come late, and answers how long the slowest hundredth took. */
    private static long asked(Card shop) {
        var times = new long[(int) TURN.dividedBy(EACH)];
        var begin = System.nanoTime();
        for (var i = 0; i < times.length; i++) {
            var due = begin + i * EACH.toNanos();
            LockSupport.parkNanos(due - System.nanoTime());
            Api.nobody("GET", "/shops/" + shop.shop() + "/rating").send().is(200);
            times[i] = System.nanoTime() - due;
        }
        Arrays.sort(times);
        return times[times.length * 99 / 100];
    }

    private static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        return (sorted.get(sorted.size() / 2) + sorted.get((sorted.size() - 1) / 2)) / 2;
    }
}
