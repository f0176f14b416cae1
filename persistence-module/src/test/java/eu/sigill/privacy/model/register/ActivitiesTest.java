package eu.sigill.privacy.model.register;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.platform.model.Database;
import eu.sigill.platform.model.OnEveryDatabase;
import eu.sigill.retention.model.rule.DataKind;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

@OnEveryDatabase
class ActivitiesTest {

    private static final DataKind TEXTS = new DataKind("review.text");

    private final Database database;

    ActivitiesTest(Database database) {
        this.database = database.emptied();
    }

    @Test
    void areInTheOrderOfTheRegister() {
        database.inTransaction(entities -> {
            over(entities).add(Activity.of(Processing.REVIEWS, Set.of(TEXTS)));
            over(entities).add(Activity.of(Processing.DISPLAY, Set.of()));
        });

        database.inTransaction(entities -> assertThat(over(entities).all())
                .extracting(Activity::processing)
                .containsExactly(Processing.DISPLAY, Processing.REVIEWS));
    }

    @Test
    void keepOwnWordsUntilTheyAreBlank() {
        database.inTransaction(entities -> over(entities).add(Activity.of(Processing.REVIEWS, Set.of(TEXTS))));
        change(Map.of(Entry.PURPOSE, " Ours ", Entry.DATA, " "));
        database.inTransaction(
                entities -> assertThat(reviews(entities).words()).isEqualTo(Map.of(Entry.PURPOSE, "Ours")));

        change(Map.of(Entry.PURPOSE, ""));

        database.inTransaction(entities -> {
            assertThat(reviews(entities).words()).isEmpty();
            assertThat(reviews(entities).kinds()).containsExactly(TEXTS);
        });
    }

    @Test
    void areSomebodysOnceTheyAreNamed() {
        database.inTransaction(entities -> {
            assertThat(over(entities).controller().details().lacksName()).isTrue();
            over(entities).controller().describe(new ControllerDetails(" Sigill ", "Street 1", "", ""));
        });

        database.inTransaction(entities ->
                assertThat(over(entities).controller().details().name()).isEqualTo("Sigill"));
    }

    private void change(Map<Entry, String> words) {
        database.inTransaction(entities -> reviews(entities).say(words));
    }

    private static Activity reviews(EntityManager entities) {
        return over(entities).find(Processing.REVIEWS).orElseThrow();
    }

    private static Activities over(EntityManager entities) {
        var activities = new JpaActivities();
        activities.entities = entities;
        return activities;
    }
}
