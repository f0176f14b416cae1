package eu.sigill.retention.model.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.platform.model.Database;
import eu.sigill.platform.model.OnEveryDatabase;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;

@OnEveryDatabase
class LeasesTest {

    private final Database database;
    private final Leases leases;

    LeasesTest(Database database) {
        this.database = database;
        leases = database.transactional(Leases.class, LeasesTest::over);
        expire();
    }

    @Test
    void areHeldByOne() {
        var lease = leases.take().orElseThrow();

        assertThat(leases.take()).isEmpty();
        leases.prove(lease);

        leases.giveBack(lease);
        assertThat(leases.take()).map(Lease::fence).contains(lease.fence() + 1);
    }

    @Test
    void areLostWhenTheyRanOutAndSomebodyElseCame() {
        var paused = leases.take().orElseThrow();
        expire();
        assertThat(leases.take()).isPresent();

        assertThatThrownBy(() -> leases.prove(paused)).isInstanceOf(LeaseLost.class);
        leases.giveBack(paused);
        assertThat(leases.take()).isEmpty();
    }

    @Test
    void areNotLostWhileTheirHolderWorks() {
        var lease = leases.take().orElseThrow();

        database.inTransaction(work -> {
            over(work).prove(lease);
            database.inTransaction(other -> assertThat(over(other).take()).isEmpty());
        });
    }

    private void expire() {
        database.inTransaction(entities -> entities.createNativeQuery(
                        "update retention_lease set lasts_until = timestamp with time zone '2026-01-01 00:00:00+00:00'")
                .executeUpdate());
    }

    private static Leases over(EntityManager entities) {
        var leases = new JpaLeases();
        leases.entities = entities;
        return leases;
    }
}
