package eu.sigill.access.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.platform.model.Collision;
import eu.sigill.platform.model.Database;
import eu.sigill.platform.model.OnEveryDatabase;
import eu.sigill.platform.model.Race;
import eu.sigill.platform.model.Role;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

@OnEveryDatabase
class UsersTest {
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00.123456Z");

    private final Database database;
    private final Users users;

    UsersTest(Database database) {
        this.database = database.emptied();
        users = database.transactional(Users.class, UsersTest::over);
    }

    @Test
    void giveBackWhomTheyWereGiven() {
        var anna = User.admit("anna", "$argon2id$1", EnumSet.allOf(Role.class), NOW);

        users.add(anna);

        assertThat(users.find(anna.id())).get().usingRecursiveComparison().isEqualTo(anna);
        assertThat(users.find(UserId.next(NOW))).isEmpty();
    }

    @Test
    void rememberWhatChanged() {
        var anna = database.kept(user("anna"));

        database.inTransaction(entities -> {
            var found = over(entities).find(anna.id()).orElseThrow();
            found.changePassword("$argon2id$2");
            found.shutOut(LocalDate.EPOCH);
        });

        assertThat(users.find(anna.id())).get().satisfies(found -> {
            assertThat(found.passwordHash()).isEqualTo("$argon2id$2");
            assertThat(found.isShutOut()).isTrue();
        });
    }

    @Test
    void findANameInWhateverCaseItIsWritten() {
        var anna = database.kept(user("Anna@Boekhandel.example"));
        database.kept(user("bert"));

        assertThat(users.named(" anna@BOEKHANDEL.example ")).map(User::id).contains(anna.id());
        assertThat(users.named("anna")).isEmpty();
    }

    @Test
    void areListedByName() {
        database.kept(user("clara"));
        database.kept(user("anna"));
        database.kept(user("bert"));

        assertThat(users.all()).extracting(User::name).containsExactly("anna", "bert", "clara");
    }

    @Test
    void areEmptyUntilSomebodyIsAdmitted() {
        assertThat(users.isEmpty()).isTrue();

        users.add(user("anna"));

        assertThat(users.isEmpty()).isFalse();
    }

    @Test
    void takeEachNameOnce() {
        users.add(user("anna"));

        assertThatThrownBy(() -> users.add(user("ANNA"))).isInstanceOf(Collision.class);

        assertThat(users.all()).hasSize(1);
    }

    @Test
    void letOneOfManyWinWhoAskForTheSameName() {
        var losses = Race.of(20, database, entities -> over(entities).add(user("anna")));

        assertThat(losses).hasSize(19).hasOnlyElementsOfType(Collision.class);
        assertThat(users.all()).hasSize(1);
    }

    private static User user(String name) {
        return User.admit(name, "$argon2id$1", Set.of(Role.OPERATOR), NOW);
    }

    private static Users over(EntityManager entities) {
        var users = new JpaUsers();
        users.entities = entities;
        return users;
    }
}
