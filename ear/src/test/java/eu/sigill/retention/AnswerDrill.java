package eu.sigill.retention;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.Await;
import eu.sigill.house.House;
import eu.sigill.house.Wire;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The line to the database breaks as a batch is committed; what became of it is found out, and told once. */
@Tag("drill")
class AnswerDrill {

    private static final int BREAKS = Integer.getInteger("sigill.drill.breaks", 20);
    private static final int ROWS_EACH = 2_000;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Test
    void findsOutWhatBecameOfABatch() {
        Sweeps.sweep();
        var confirmed = Confirmed.fromNow();
        var card = Reminders.inUse();
        try (var wire = Wire.to(House.databasePort(), "delete from purchase where");
                var node = House.node("wired", Map.of("SIGILL_DB_URL", through(wire)))) {
            for (var i = 0; i < BREAKS; i++) {
                Stock.more(ROWS_EACH, Reminders.today().minusDays(400), card);
                wire.breakNext(i % 2 == 0 ? Wire.Break.AFTER_COMMIT : Wire.Break.BEFORE_COMMIT);
                Sweeps.ended(Sweeps.begin(node), PATIENCE);
                Await.until(PATIENCE, "the line has broken", wire::hasBroken);
            }
        }
        assertThat(Sweeps.sweep(PATIENCE).getString("exitReason")).isEqualTo("COMPLETE");

        confirmed.agreesWith(card, (long) ROWS_EACH * BREAKS);
        System.out.printf("%d commits without an answer: 0 lost, 0 told twice%n", BREAKS);
    }

    private static String through(Wire wire) {
        return "jdbc:postgresql://localhost:" + wire.port() + "/postgres?prepareThreshold=0";
    }
}
