package eu.sigill.retention.model.run;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.platform.model.Database;
import eu.sigill.platform.model.OnEveryDatabase;
import eu.sigill.retention.model.rule.RuleMode;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnEveryDatabase
class RunsTest {

    private static final Instant NIGHT = Instant.parse("2200-11-22T01:17:00Z");

    private final Database database;
    private final Runs runs;

    RunsTest(Database database) {
        this.database = database;
        runs = database.transactional(Runs.class, RunsTest::over);
    }

    @AfterEach
    void leaveNone() {
        database.inTransaction(
                entities -> entities.createQuery("delete from Run").executeUpdate());
    }

    @Test
    void succeedOnlyWhereNothingThatWasDueIsLeft() {
        var complete = ended(NIGHT, ExitReason.COMPLETE);
        ended(NIGHT.plusSeconds(60), ExitReason.FAULT);
        var capped = ended(NIGHT.plusSeconds(120), ExitReason.CAP_REACHED);
        ended(NIGHT.plusSeconds(180), ExitReason.ERASED);

        assertThat(runs.lastComplete(RuleMode.ON).map(Run::id)).contains(complete);
        assertThat(runs.lastDone(RuleMode.ON).map(Run::id)).contains(capped);
    }

    @Test
    void areDueSinceTheHouseBegan() {
        assertThat(runs.lastComplete(RuleMode.ON)).isEmpty();
        assertThat(runs.since()).isBefore(NIGHT);
    }

    private RunId ended(Instant moment, ExitReason reason) {
        var run = Run.begin(RunId.next(moment), RuleMode.ON, LocalDate.EPOCH, moment);
        run.finish(reason, moment);
        return database.kept(run).id();
    }

    private static Runs over(EntityManager entities) {
        var runs = new JpaRuns();
        runs.entities = entities;
        return runs;
    }
}
