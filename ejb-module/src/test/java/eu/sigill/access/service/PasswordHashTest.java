package eu.sigill.access.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.platform.service.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordHashTest {

    private static final Secret PASSWORD = new Secret("correct horse battery");

    @Test
    void fitsItsPasswordAndNoOther() {
        var hash = PasswordHash.of(PASSWORD);

        assertThat(PasswordHash.matches(PASSWORD, hash)).isTrue();
        assertThat(PasswordHash.matches(new Secret("Correct horse battery"), hash))
                .isFalse();
        assertThat(PasswordHash.matches(new Secret("correct horse battery "), hash))
                .isFalse();
        assertThat(PasswordHash.matches(new Secret(""), hash)).isFalse();
    }

    @Test
    void differsEachTime() {
        assertThat(PasswordHash.of(PASSWORD)).isNotEqualTo(PasswordHash.of(PASSWORD));
    }

    @Test
    void saysHowItWasMade() {
        assertThat(PasswordHash.of(PASSWORD))
                .matches("\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}");
    }

    @Test
    void readsWhatAnotherProgramMadeWithOtherSettings() {
        var hash = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

        assertThat(PasswordHash.matches(new Secret("password"), hash)).isTrue();
        assertThat(PasswordHash.matches(new Secret("passwort"), hash)).isFalse();
    }

    @Test
    void countsEveryLetterOfEveryScript() {
        var hash = PasswordHash.of(new Secret("пароль-密码-🔑-åäö"));

        assertThat(PasswordHash.matches(new Secret("пароль-密码-🔑-åäö"), hash)).isTrue();
        assertThat(PasswordHash.matches(new Secret("пароль-密码-🔓-åäö"), hash)).isFalse();
        assertThat(PasswordHash.matches(new Secret("??????-??-?-???"), hash)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no hash",
                "$argon2i$v=19$m=19456,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5Q",
                "$argon2id$v=16$m=19456,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5Q"
            })
    void ofAnUnknownFormIsAFaultThatQuotesNothing(String hash) {
        assertThatThrownBy(() -> PasswordHash.matches(PASSWORD, hash))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a stored password hash has an unknown form");
    }

    @Test
    void ofNobodyFitsNothingThatPeopleType() {
        assertThat(PasswordHash.matches(PASSWORD, PasswordHash.NOBODYS)).isFalse();
    }
}
