package eu.sigill.retention.model.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.platform.model.Database;
import eu.sigill.platform.model.OnEveryDatabase;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@OnEveryDatabase
class LedgerTest {

    private final Database database;
    private final Ledger ledger;

    LedgerTest(Database database) {
        this.database = database;
        ledger = database.transactional(Ledger.class, LedgerTest::over);
        ledger.settle(ledger.open().stream().map(Ledger.Announced::batch).toList());
    }

    @Test
    void isAddedToAtItsEnd() {
        var before = ledger.head().seq();
        var hash = new byte[] {1, 2, 3};

        ledger.append(List.of(
                new LedgerLine(before + 1, LineType.CONFIRMED, "[]", new byte[] {1}),
                new LedgerLine(before + 2, LineType.FAILED, "{}", hash)));

        assertThat(ledger.head()).satisfies(head -> {
            assertThat(head.seq()).isEqualTo(before + 2);
            assertThat(head.hash()).isEqualTo(hash);
        });
        assertThat(ledger.after(before + 1, 10)).singleElement().satisfies(line -> {
            assertThat(line.body()).isEqualTo("{}");
            assertThat(line.type()).isEqualTo(LineType.FAILED);
        });
    }

    @Test
    void knowsWhichBatchesHaveHappened() {
        var done = announced();
        var open = announced();
        assertThat(ledger.markDone(done)).isTrue();
        assertThat(ledger.markDone(UUID.randomUUID())).isFalse();

        assertThat(ledger.open())
                .containsExactlyInAnyOrder(new Ledger.Announced(done, true), new Ledger.Announced(open, false));

        assertThat(ledger.settle(List.of(done, UUID.randomUUID()))).containsExactly(done);
        assertThat(ledger.settle(List.of(done))).isEmpty();
        assertThat(ledger.open()).containsExactly(new Ledger.Announced(open, false));
    }

    @Test
    void leavesAloneWhatSomebodyWorksOn() {
        var batch = announced();

        database.inTransaction(work -> {
            over(work).markDone(batch);
            database.inTransaction(other -> assertThat(over(other).open()).isEmpty());
        });
    }

    private UUID announced() {
        var batch = UUID.randomUUID();
        ledger.announce(batch);
        return batch;
    }

    private static Ledger over(EntityManager entities) {
        var ledger = new JpaLedger();
        ledger.entities = entities;
        return ledger;
    }
}
