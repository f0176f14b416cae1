package eu.sigill.retention;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.House;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The database dies in a batch and comes back; the server goes on where it was. */
@Tag("drill")
class CrashDrill {

    private static final int ROWS = Integer.getInteger("sigill.drill.rows", 1_000_000);
    private static final int CRASHES = Integer.getInteger("sigill.drill.breaks", 20);
    private static final int LONGEST_MILLIS = 2_000;
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    @Test
    void goesOnHoweverOftenTheDatabaseDies() {
        Sweeps.sweep();
        var confirmed = Confirmed.fromNow();
        var card = Stock.ended(ROWS, Reminders.today().minusDays(400));

        for (var crash = 0; crash < CRASHES; crash++) {
            Sweeps.begin();
            LockSupport.parkNanos(Duration.ofMillis(ThreadLocalRandom.current().nextInt(LONGEST_MILLIS))
                    .toNanos());
            assertThat(Stock.of(card)).as("rows yet to be destroyed").isPositive();
            House.crashDatabase();
        }
        assertThat(Sweeps.sweep(PATIENCE).getString("exitReason")).isEqualTo("COMPLETE");

        confirmed.agreesWith(card, ROWS);
        assertThat(House.database().number("select count(*) from retention_parked"))
                .as("rows that are blamed for it")
                .isZero();
        System.out.printf("%,d rows, %d crashes of the database: 0 lost, 0 double%n", ROWS, CRASHES);
    }
}
