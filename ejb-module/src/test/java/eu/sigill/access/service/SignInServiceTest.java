package eu.sigill.access.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.access.model.User;
import eu.sigill.platform.model.Role;
import eu.sigill.platform.service.Keys;
import eu.sigill.platform.service.KeysAtRest;
import eu.sigill.platform.service.MovableClock;
import eu.sigill.platform.service.Secret;
import eu.sigill.platform.service.limit.Network;
import eu.sigill.platform.service.limit.TooManyTries;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignInServiceTest {

    private static final KeysAtRest KEYS = Keys.open();
    private static final Network HERE = new Network("here");
    private static final Secret RIGHT = new Secret("correct horse battery");
    private static final Secret WRONG = new Secret("wrong horse battery");
    private static final String HASH = PasswordHash.of(RIGHT);

    private final MovableClock clock = new MovableClock();
    private final User anna = User.admit("Anna", HASH, Set.of(Role.MERCHANT_STAFF), clock.instant());
    private final SignInService service = new SignInService();

    @BeforeEach
    void wire() {
        var users = new InMemoryUsers();
        users.add(anna);
        service.users = users;
        service.checks = Callers.passwordChecks(KEYS, clock);
    }

    @Test
    void letsSomebodyInWhoKnowsTheirPassword() {
        var signedIn = service.signIn(" ANNA ", HERE, RIGHT);

        assertThat(signedIn.user()).isEqualTo(anna.id());
        assertThat(signedIn.roles()).containsExactly(Role.MERCHANT_STAFF);
        assertThat(signedIn.toString()).doesNotContainIgnoringCase("anna");
    }

    @Test
    void doesNotTellWhatWasWrong() {
        assertRefused("anna", WRONG);
        assertRefused("nobody", RIGHT);
        assertRefused("nobody", new Secret("nobody's password"));
        assertRefused("", RIGHT);
    }

    @Test
    void letsNobodyInWhoIsShutOut() {
        anna.shutOut(LocalDate.EPOCH);
        assertRefused("anna", RIGHT);

        anna.letInAgain();
        assertThat(service.signIn("anna", HERE, RIGHT).user()).isEqualTo(anna.id());
    }

    @Test
    void makesGuessersWaitEvenIfTheyGuessRight() {
        for (var tries = 0; tries < 5; tries++) {
            assertRefused("anna", WRONG);
        }

        assertThatThrownBy(() -> service.signIn("anna", HERE, RIGHT)).isInstanceOf(TooManyTries.class);

        clock.pass(Duration.ofSeconds(5));
        assertThat(service.signIn("anna", HERE, RIGHT).user()).isEqualTo(anna.id());
    }

    @Test
    void letsNoStrangersFailuresKeepSomebodyOut() {
        for (var tries = 0; tries < 5; tries++) {
            assertRefused("anna", WRONG);
        }

        assertThat(service.signIn("anna", new Network("there"), RIGHT).user()).isEqualTo(anna.id());
    }

    @Test
    void letsOnlyTheNewPasswordGoOn() {
        var signedIn = service.signIn("anna", HERE, RIGHT);

        anna.changePassword(PasswordHash.of(RIGHT)); // the same word, but chosen anew

        assertThat(service.refreshed(signedIn)).isEmpty();
    }

    @Test
    void refreshesWhoIsStillWelcome() {
        var signedIn = service.signIn("anna", HERE, RIGHT);
        assertThat(service.refreshed(signedIn)).contains(signedIn);

        anna.shutOut(LocalDate.EPOCH);
        assertThat(service.refreshed(signedIn)).isEmpty();
    }

    private void assertRefused(String name, Secret password) {
        assertThatThrownBy(() -> service.signIn(name, HERE, password))
                .isInstanceOf(WrongCredentials.class)
                .hasMessage("name or password is not right");
    }
}
