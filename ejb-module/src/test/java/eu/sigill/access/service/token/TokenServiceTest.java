package eu.sigill.access.service.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.access.model.TokenId;
import eu.sigill.access.model.User;
import eu.sigill.access.service.Callers;
import eu.sigill.access.service.InMemoryApiTokens;
import eu.sigill.access.service.InMemoryUsers;
import eu.sigill.platform.model.Role;
import eu.sigill.platform.model.Scope;
import eu.sigill.platform.service.Fired;
import eu.sigill.platform.service.MovableClock;
import eu.sigill.platform.service.Secret;
import eu.sigill.platform.service.refusal.InvalidField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenServiceTest {

    private final MovableClock clock = new MovableClock();
    private final InMemoryApiTokens tokens = new InMemoryApiTokens();
    private final InMemoryUsers users = new InMemoryUsers();
    private final User anna = known("anna", Role.MERCHANT_OWNER);
    private final TokenService service = serviceOf(anna);

    @Test
    void issuesATokenThatSpeaksForItsUser() {
        var token = service.issue("script", EnumSet.of(Scope.LINKS_MAKE, Scope.SHOPS_READ), 0);

        assertThat(service.bearerOf(token)).hasValueSatisfying(bearer -> {
            assertThat(bearer.user()).isEqualTo(anna.id());
            assertThat(bearer.groups()).containsExactlyInAnyOrder("MERCHANT_OWNER", "links:make", "shops:read");
        });
    }

    @Test
    void listsTheCallersOwnWithoutTheTokenItself() {
        var token = service.issue(" script ", EnumSet.of(Scope.LINKS_MAKE), 0);
        serviceOf(known("bert", Role.OPERATOR)).issue("other", EnumSet.of(Scope.SHOPS_READ), 0);

        assertThat(service.own()).singleElement().satisfies(view -> {
            assertThat(view.label()).isEqualTo("script");
            assertThat(view.scopes()).containsExactly(Scope.LINKS_MAKE);
            assertThat(view.isRevoked()).isFalse();
            assertThat(view.toString()).doesNotContain(token.reveal());
        });
    }

    @Test
    void knowsNoTokenThatItDidNotIssue() {
        assertThat(service.bearerOf(new Secret("sigill_guess"))).isEmpty();
        assertThat(service.bearerOf(new Secret(""))).isEmpty();
    }

    @Test
    void revokesAtOnce() {
        var token = service.issue("script", EnumSet.of(Scope.LINKS_MAKE), 0);
        assertThat(service.bearerOf(token)).isPresent();

        service.revoke(service.own().getFirst().id());

        assertThat(service.bearerOf(token)).isEmpty();
        assertThat(service.own().getFirst().isRevoked()).isTrue();
    }

    @Test
    void revokesNobodyElsesToken() {
        var token = service.issue("script", EnumSet.of(Scope.LINKS_MAKE), 0);
        var id = service.own().getFirst().id();
        var berts = serviceOf(known("bert", Role.OPERATOR));

        assertThatThrownBy(() -> berts.revoke(id)).isInstanceOf(UnknownToken.class);
        assertThatThrownBy(() -> berts.revoke(TokenId.next(Instant.EPOCH))).isInstanceOf(UnknownToken.class);
        assertThat(service.bearerOf(token)).isPresent();
    }

    @Test
    void speaksForNobodyWhoIsShutOut() {
        var token = service.issue("script", EnumSet.of(Scope.LINKS_MAKE), 0);
        anna.shutOut(LocalDate.EPOCH);

        assertThat(service.bearerOf(token)).isEmpty();
    }

    @Test
    void notesTheDayOfTheLastUseAndNoMore() {
        var token = service.issue("script", EnumSet.of(Scope.LINKS_MAKE), 0);
        var id = service.own().getFirst().id();
        assertThat(tokens.usedOn(id)).isEmpty();

        clock.moveTo("2026-12-31T23:59:59Z");
        service.bearerOf(token);

        assertThat(tokens.usedOn(id)).contains(LocalDate.of(2026, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\u0000b", "line\nbreak"})
    void wantsALabelThatCanBeRead(String label) {
        assertThatThrownBy(() -> service.issue(label, EnumSet.of(Scope.LINKS_MAKE), 0))
                .isInstanceOf(InvalidField.class)
                .hasMessage("a label has 1 to 100 characters");
        assertThatThrownBy(() -> service.issue("x".repeat(101), EnumSet.of(Scope.LINKS_MAKE), 0))
                .isInstanceOf(InvalidField.class);
    }

    @Test
    void makesNoSecondTokenForAPageThatIsLoadedAgain() {
        service.issue("script", EnumSet.of(Scope.LINKS_MAKE), 0);

        assertThatThrownBy(() -> service.issue("script", EnumSet.of(Scope.LINKS_MAKE), 0))
                .isInstanceOf(TokensChanged.class);
        assertThat(service.own()).hasSize(1);
    }

    @Test
    void wantsAScope() {
        assertThatThrownBy(() -> service.issue("script", Set.of(), 0)).isInstanceOf(InvalidField.class);
        assertThat(service.own()).isEmpty();
    }

    private User known(String name, Role role) {
        var user = Callers.user(name, role);
        users.add(user);
        return user;
    }

    private TokenService serviceOf(User user) {
        var made = new TokenService();
        made.tokens = tokens;
        made.users = users;
        made.caller = Callers.of(user, users);
        made.clock = clock;
        made.known = new KnownBearers();
        made.revoked = new Fired<>(made.known::forget);
        return made;
    }
}
