package eu.sigill.retention;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.badge.card.Card;
import eu.sigill.house.House;
import eu.sigill.house.SmallDisk;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A disk is full: what cannot be written down is not destroyed. */
@Tag("drill")
class FullDiskDrill {

    private static final int ROWS = 20_000;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Test
    void destroysNothingWhereTheLedgerHasNoRoom() {
        try (var disk = SmallDisk.of(64)) {
            var tables = House.database();
            tables.write("create tablespace small location '" + disk.folder("tables") + "'");
            tables.write("alter table retention_ledger set tablespace small");
            try {
                drill(disk, () -> Sweeps.sweep(PATIENCE));
            } finally {
                tables.write("alter table retention_ledger set tablespace pg_default");
                tables.write("drop tablespace small");
            }
        }
        System.out.println("No room for the ledger: 0 rows destroyed");
    }

    @Test
    void destroysNothingWhereTheCopyHasNoRoom() {
        try (var disk = SmallDisk.of(16);
                var node = House.node(
                        "full", Map.of("SIGILL_LEDGER_COPY", disk.folder("copy").toString()))) {
            drill(disk, () -> Sweeps.ended(Sweeps.begin(node), PATIENCE));
        }
        System.out.println("No room for the ledger's copy: 0 rows destroyed");
    }

    private static void drill(SmallDisk disk, Supplier<JsonObject> sweep) {
        Sweeps.sweep();
        var confirmed = Confirmed.fromNow();
        var card = due();
        disk.fill();

        var refused = sweep.get();

        assertThat(refused.getString("exitReason")).isEqualTo("LEDGER_UNWRITABLE");
        assertThat(Stock.of(card)).isEqualTo(ROWS);

        disk.clear();
        assertThat(sweep.get().getString("exitReason")).isEqualTo("COMPLETE");
        confirmed.agreesWith(card, ROWS);
    }

    private static Card due() {
        return Stock.ended(ROWS, Reminders.today().minusDays(400));
    }
}
