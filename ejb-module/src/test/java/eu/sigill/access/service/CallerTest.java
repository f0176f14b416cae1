package eu.sigill.access.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.platform.model.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CallerTest {

    @Test
    void isTheUserOfThePrincipal() {
        var anna = Callers.user("anna", Role.MERCHANT_OWNER);
        var caller = Callers.of(anna);

        assertThat(caller.id()).isEqualTo(anna.id());
        assertThat(caller.is(Role.MERCHANT_OWNER)).isTrue();
        assertThat(caller.is(Role.OPERATOR)).isFalse();
    }

    @Test
    void isNobodyWithoutASignIn() {
        assertThat(Callers.nobody().user()).isEmpty();
        assertThat(Callers.nobody().is(Role.OPERATOR)).isFalse();
        assertThatThrownBy(() -> Callers.nobody().id()).isInstanceOf(NotAllowed.class);
    }

    @Test
    void isNobodyOnceTheyAreShutOut() {
        var anna = Callers.user("anna", Role.OPERATOR);
        anna.shutOut(LocalDate.EPOCH);

        assertThat(Callers.of(anna).is(Role.OPERATOR)).isFalse();
        assertThatThrownBy(() -> Callers.of(anna).id()).isInstanceOf(NotAllowed.class);
    }

    @Test
    void isNobodyWhomTheHouseDoesNotKnow() {
        var anna = Callers.user("anna", Role.OPERATOR);

        assertThat(Callers.of(anna, new InMemoryUsers()).user()).isEmpty();
    }
}
