package eu.sigill.access.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.platform.model.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UserTest {
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    @Test
    void isNamedInOneSpelling() {
        assertThat(user(" Anna@Boekhandel.EXAMPLE\n").name()).isEqualTo("anna@boekhandel.example");
    }

    @Test
    void mayBeShutOutAndLetInAgain() {
        var user = user("anna");

        user.shutOut(LocalDate.EPOCH);
        user.shutOut(LocalDate.EPOCH.plusDays(1));
        assertThat(user.keeping().endedOn()).contains(LocalDate.EPOCH);
        assertThat(user.isShutOut()).isTrue();

        user.letInAgain();
        assertThat(user.keeping().endedOn()).isEmpty();
        assertThat(user.isShutOut()).isFalse();
    }

    @Test
    void isSomethingToTheHouse() {
        assertThatThrownBy(() -> User.admit("anna", "hash", Set.of(), NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static User user(String name) {
        return User.admit(name, "hash", Set.of(Role.OPERATOR), NOW);
    }
}
