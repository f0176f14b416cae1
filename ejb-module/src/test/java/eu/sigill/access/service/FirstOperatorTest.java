package eu.sigill.access.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.access.model.User;
import eu.sigill.platform.model.Role;
import eu.sigill.platform.model.Scope;
import eu.sigill.platform.service.CannotStart;
import eu.sigill.platform.service.MovableClock;
import eu.sigill.platform.service.Secret;
import eu.sigill.platform.service.setting.Settings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstOperatorTest {

    private static final Secret GIVEN = new Secret("correct horse battery");

    @TempDir
    Path data;

    private final InMemoryUsers users = new InMemoryUsers();
    private final InMemoryApiTokens tokens = new InMemoryApiTokens();

    @Test
    void getsThePasswordThatWasGiven() {
        start(Optional.of(GIVEN), Optional.empty());

        assertThat(PasswordHash.matches(GIVEN, operator().passwordHash())).isTrue();
        assertThat(operator().roles()).containsExactly(Role.OPERATOR);
        assertThat(data.resolve("first-password")).doesNotExist();
    }

    @Test
    void elseGetsOneThatIsMadeUpAndLeftForTheServersUserAlone() throws IOException {
        start(Optional.empty(), Optional.empty());

        var file = data.resolve("first-password");
        var password = Files.readString(file).strip();
        assertThat(password).matches("[A-Za-z0-9_-]{20}");
        assertThat(PasswordHash.matches(new Secret(password), operator().passwordHash()))
                .isTrue();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void staysAsTheyAreAtTheNextStart() {
        start(Optional.of(GIVEN), Optional.empty());
        var before = operator();

        start(Optional.of(new Secret("another horse battery")), Optional.empty());

        assertThat(users.all()).containsExactly(before);
        assertThat(PasswordHash.matches(GIVEN, before.passwordHash())).isTrue();
    }

    @Test
    void isSpokenForByTheTokenOfTheSettings() {
        var token = new Secret("sigill_bootstrap");
        start(Optional.of(GIVEN), Optional.of(token));
        start(Optional.of(GIVEN), Optional.of(token));

        assertThat(tokens.of(operator().id()))
                .singleElement()
                .satisfies(one -> assertThat(one.scopes()).containsExactlyInAnyOrder(Scope.values()));
        assertThat(tokens.withDigest(token.digest())).isPresent();
    }

    @Test
    void doesNotStartWithWhatIsEasilyGuessed() {
        assertThatThrownBy(() -> start(Optional.of(new Secret("11 letters!")), Optional.empty()))
                .isInstanceOfSatisfying(
                        CannotStart.class, no -> assertThat(no.why()).contains("SIGILL_ADMIN_PASSWORD", "12"));
        assertThatThrownBy(() -> start(Optional.empty(), Optional.of(new Secret("fifteen letters"))))
                .isInstanceOfSatisfying(
                        CannotStart.class, no -> assertThat(no.why()).contains("SIGILL_BOOTSTRAP_TOKEN", "16"));
        assertThat(users.isEmpty()).isTrue();
    }

    @Test
    void readsThePasswordOfTheSettingsOnlyWhileThereIsNobody() {
        start(Optional.of(GIVEN), Optional.empty());

        assertThatCode(() -> start(Optional.of(new Secret("11 letters!")), Optional.empty()))
                .doesNotThrowAnyException();
    }

    private User operator() {
        return users.named(FirstOperator.NAME).orElseThrow();
    }

    private void start(Optional<Secret> password, Optional<Secret> token) {
        var first = new FirstOperator();
        first.users = users;
        first.tokens = tokens;
        first.clock = new MovableClock();
        first.settings =
                new Settings(data, URI.create("https://trust.example"), false, Optional.empty(), password, token);
        first.welcome();
    }
}
