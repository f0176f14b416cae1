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
    private static final int LONGEST_MILLIS = 4_000;
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    @Test
    void healsHoweverOftenItIsKilled() {
        Sweeps.sweep();
        var before = House.database().number("select seq from retention_ledger_head");
        var card = Stock.ended(ROWS, LocalDate.now(ZoneOffset.UTC).minusDays(400));

        for (var kill = 0; kill < KILLS; kill++) {
            Sweeps.begin();
            LockSupport.parkNanos(Duration.ofMillis(ThreadLocalRandom.current().nextInt(LONGEST_MILLIS))
                    .toNanos());
            House.kill();
        }
        Sweeps.sweep(PATIENCE);

        assertThat(Stock.of(card)).isZero();
        assertThat(House.database().number("select count(*) from retention_batch"))
                .isZero();
        assertThat(marks(before, "count(*)")).as("each row is confirmed").isEqualTo(ROWS);
        assertThat(marks(before, "count(distinct mark)")).as("and once only").isEqualTo(ROWS);
        System.out.printf("%,d rows, %d kills: 0 lost, 0 double%n", ROWS, KILLS);
    }

    /** Of the batches that were confirmed since. */
    private static long marks(long before, String what) {
        return House.database().number("""
                        with line as (select type, cast(body as json) as said from retention_ledger where seq > ?),
                            gone as (select json_array_elements_text(said -> 'batches') as batch from line where type = 'CONFIRMED'),
                            row as (select json_array_elements_text(said -> 'marks') as mark from line
                                where type = 'PENDING' and said ->> 'kind' = 'purchase.reminder'
                                    and said ->> 'batch' in (select batch from gone))
                        select %s from row""".formatted(what), before);
    }
}
