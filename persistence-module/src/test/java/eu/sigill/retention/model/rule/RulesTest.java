package eu.sigill.retention.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.platform.model.Collision;
import eu.sigill.platform.model.Database;
import eu.sigill.platform.model.OnEveryDatabase;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnEveryDatabase
class RulesTest {

    private static final RuleKey KEY =
            new RuleKey(new DataKind("purchase.reminder"), Area.LU, RecordClass.OWN, OperatorType.ANY);

    private final Database database;
    private final Rules rules;

    RulesTest(Database database) {
        this.database = database;
        rules = database.transactional(Rules.class, RulesTest::over);
    }

    @AfterEach
    void leaveNothing() {
        database.inTransaction(entities -> entities.createNativeQuery(
                        "delete from retention_rule where area = 'LU' and kind = 'purchase.reminder'")
                .executeUpdate());
    }

    @Test
    void haveOneVersionADay() {
        rules.add(version("2027-01-01"));
        rules.add(version("2027-01-02"));

        assertThatThrownBy(() -> rules.add(version("2027-01-01"))).isInstanceOf(Collision.class);
    }

    @Test
    void areStampedAnewByEveryChange() {
        var before = rules.stamp();
        var version = version("2027-01-01");
        rules.add(version);
        var added = rules.stamp();

        database.inTransaction(entities -> {
            var all = over(entities);
            all.remove(all.take(version.id()).orElseThrow());
        });
        rules.add(version("2027-02-01"));

        assertThat(added).isNotEqualTo(before);
        assertThat(rules.stamp()).isNotEqualTo(before).isNotEqualTo(added);
        assertThat(rules.take(version.id())).isEmpty();
    }

    @Test
    void areStampedAnewWhenTheBookkeeperChanges() {
        var before = rules.stamp();

        database.inTransaction(entities -> {
            var bookkeeper = over(entities).takeBookkeeper();
            bookkeeper.change(
                    bookkeeper.type() == OperatorType.TRADER ? OperatorType.INSURER : OperatorType.TRADER,
                    bookkeeper.years());
        });

        assertThat(rules.stamp()).isNotEqualTo(before);
    }

    private static Rule version(String from) {
        return Rule.rehearsed(
                RuleId.next(Instant.now()),
                KEY,
                new Rule.Validity(LocalDate.parse(from), true),
                new Rule.Period(
                        StartEvent.END_OF_PROCESS, new Term("P1Y", Rounding.DAY), "what we promise", Certainty.A));
    }

    private static Rules over(EntityManager entities) {
        var rules = new JpaRules();
        rules.entities = entities;
        return rules;
    }
}
