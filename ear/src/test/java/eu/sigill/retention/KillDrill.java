package eu.sigill.retention;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.House;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The server dies again and again while it destroys; nothing is lost, nothing is told twice. */
@Tag("drill")
class KillDrill {

    private static final int ROWS = Integer.getInteger("sigill.drill.rows", 1_000_000);
    private static final int KILLS = Integer.getInteger("sigill.drill.kills", 50);
    private static final int LONGEST_MILLIS = 1_000;
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    @Test
    void healsHoweverOftenItIsKilled() {
        Sweeps.sweep();
        var confirmed = Confirmed.fromNow();
        var card = Stock.ended(ROWS, LocalDate.now(ZoneOffset.UTC).minusDays(400));

        for (var kill = 0; kill < KILLS; kill++) {
            Sweeps.begin();
            LockSupport.parkNanos(Duration.ofMillis(ThreadLocalRandom.current().nextInt(LONGEST_MILLIS))
                    .toNanos());
            assertThat(Stock.of(card)).as("rows yet to be destroyed").isPositive();
            House.kill();
        }
        Sweeps.sweep(PATIENCE);

        confirmed.agreesWith(card, ROWS);
        System.out.printf("%,d rows, %d kills: 0 lost, 0 double%n", ROWS, KILLS);
    }
}
