package eu.sigill.retention;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.House;
import java.time.Duration;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** As many due rows among few that are stored, and among many: a sweep costs what is due. */
@Tag("drill")
class StoredDrill {

    private static final int FEW = 10_000;
    private static final int MANY = Integer.getInteger("sigill.drill.stored", 1_000_000);
    private static final int DUE = 20_000;
    private static final int ROUNDS = 5;
    private static final double BAR = 1.3;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Test
    void costsWhatIsDue() {
        Sweeps.sweep(PATIENCE);
        var few = sweptAmong(FEW);
        var many = sweptAmong(MANY);

        System.out.printf(
                "%,d due among %,d stored: %.2f s; among %,d: %.2f s, ratio %.2f; other rows looked at: %,d and %,d%n",
                DUE,
                FEW,
                few.seconds(),
                MANY,
                many.seconds(),
                many.seconds() / few.seconds(),
                few.others(),
                many.others());
        assertThat(many.seconds() / few.seconds()).isLessThanOrEqualTo(BAR);
        assertThat(many.others()).as("rows that no sweep need look at").isLessThan(MANY);
    }

    private static Cost sweptAmong(int stored) {
        Stock.kept(stored, Reminders.inUse());
        House.database().write("vacuum analyze purchase");
        House.database().write("checkpoint");
        var costs = Stream.generate(StoredDrill::swept).limit(ROUNDS).toList();
        return new Cost(
                median(costs.stream().mapToLong(Cost::nanos)),
                median(costs.stream().mapToLong(Cost::others)));
    }

    private static Cost swept() {
        Stock.ended(DUE, Reminders.today().minusDays(400));
        var before = scanned();
        var begin = System.nanoTime();
        var run = Sweeps.sweep(PATIENCE);
        var nanos = System.nanoTime() - begin;
        assertThat(run.getString("exitReason")).isEqualTo("COMPLETE");
        return new Cost(nanos, scanned() - before);
    }

    /** Rows that were read without an index, one table after the other. */
    private static long scanned() {
        House.database().number("select 1 from pg_stat_clear_snapshot()");
        return House.database().number("select coalesce(sum(seq_tup_read), 0) from pg_stat_user_tables");
    }

    private static long median(LongStream values) {
        var sorted = values.sorted().boxed().toList();
        return sorted.get(sorted.size() / 2);
    }

    private record Cost(long nanos, long others) {

        double seconds() {
            return nanos / 1e9;
        }
    }
}
