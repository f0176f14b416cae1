package eu.sigill.access.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.access.model.User;
import eu.sigill.access.model.UserId;
import eu.sigill.access.model.Users;
import eu.sigill.access.service.user.UnknownUser;
import eu.sigill.access.service.user.UserNameTaken;
import eu.sigill.access.service.user.UserView;
import eu.sigill.platform.model.Role;
import eu.sigill.platform.service.Keys;
import eu.sigill.platform.service.KeysAtRest;
import eu.sigill.platform.service.MovableClock;
import eu.sigill.platform.service.Secret;
import eu.sigill.platform.service.limit.TooManyTries;
import eu.sigill.platform.service.refusal.InvalidField;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UserServiceTest {

    private static final Secret PASSWORD = new Secret("correct horse battery");

    private static final KeysAtRest KEYS = Keys.open();

    private final InMemoryUsers users = new InMemoryUsers();
    private final User operator = known("operator", Role.OPERATOR);
    private final UserService operators = serviceOf(operator, users);

    @Test
    void admitsSomebodyWhoCanSignInWithThatPassword() {
        var id = operators.admit(" Anna ", PASSWORD, Set.of(Role.MERCHANT_STAFF));

        var anna = users.find(id).orElseThrow();
        assertThat(anna.name()).isEqualTo("anna");
        assertThat(PasswordHash.matches(PASSWORD, anna.passwordHash())).isTrue();
    }

    @Test
    void showsUsersWithoutTheirHashes() {
        operators.admit("anna", PASSWORD, Set.of(Role.MERCHANT_STAFF));

        assertThat(operators.all()).extracting(UserView::name).containsExactly("anna", "operator");
        assertThat(operators.all().toString()).doesNotContain("argon2id", "anna");
    }

    @ParameterizedTest
    @EnumSource(names = {"OPERATOR", "PRIVACY_OFFICER"})
    void letsAnOwnerAdmitMerchantsPeopleOnly(Role role) {
        var owners = serviceOf(known("owner", Role.MERCHANT_OWNER), users);

        assertThatThrownBy(() -> owners.admit("x", PASSWORD, Set.of(role, Role.MERCHANT_STAFF)))
                .isInstanceOf(NotAllowed.class);
        assertThat(owners.admit("y", PASSWORD, Set.of(Role.MERCHANT_OWNER, Role.MERCHANT_STAFF)))
                .isNotNull();
    }

    @Test
    void givesANameOnce() {
        assertThatThrownBy(() -> operators.admit("OPERATOR ", PASSWORD, Set.of(Role.OPERATOR)))
                .isInstanceOf(UserNameTaken.class);
    }

    @Test
    void givesTheSameAnswerToWhoeverComesSecondAtTheSameMoment() {
        var blind = new InMemoryUsers() {
            @Override
            public Optional<User> named(String name) {
                return Optional.empty(); // the other has not committed yet
            }
        };
        blind.add(operator);
        var service = serviceOf(operator, blind);
        service.admit("anna", PASSWORD, Set.of(Role.OPERATOR));

        assertThatThrownBy(() -> service.admit("anna", PASSWORD, Set.of(Role.OPERATOR)))
                .isInstanceOf(UserNameTaken.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 11, 201})
    void wantsAPasswordOf12To200Characters(int length) {
        var password = new Secret("x".repeat(length));

        assertThatThrownBy(() -> operators.admit("anna", password, Set.of(Role.OPERATOR)))
                .isInstanceOf(InvalidField.class)
                .hasMessage("a password has 12 to 200 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "an\u0000na"})
    void wantsAName(String name) {
        assertThatThrownBy(() -> operators.admit(name, PASSWORD, Set.of(Role.OPERATOR)))
                .isInstanceOf(InvalidField.class);
    }

    @Test
    void wantsARole() {
        assertThatThrownBy(() -> operators.admit("anna", PASSWORD, Set.of())).isInstanceOf(InvalidField.class);
    }

    @Test
    void changesAPasswordForWhoeverKnowsTheOldOne() {
        var anna = users.find(operators.admit("anna", PASSWORD, Set.of(Role.MERCHANT_STAFF)))
                .orElseThrow();
        var own = serviceOf(anna, users);
        var next = new Secret("another horse battery");

        assertThatThrownBy(() -> own.changeOwnPassword(new Secret("wrong horse battery"), next))
                .isInstanceOf(WrongCredentials.class);
        own.changeOwnPassword(PASSWORD, next);

        assertThat(PasswordHash.matches(next, anna.passwordHash())).isTrue();
    }

    @Test
    void makesWhoeverGuessesTheOldPasswordWait() {
        var anna = users.find(operators.admit("anna", PASSWORD, Set.of(Role.MERCHANT_STAFF)))
                .orElseThrow();
        var own = serviceOf(anna, users);
        var next = new Secret("another horse battery");
        for (var tries = 0; tries < 5; tries++) {
            assertThatThrownBy(() -> own.changeOwnPassword(new Secret("wrong horse battery"), next))
                    .isInstanceOf(WrongCredentials.class);
        }

        assertThatThrownBy(() -> own.changeOwnPassword(PASSWORD, next)).isInstanceOf(TooManyTries.class);

        assertThat(PasswordHash.matches(PASSWORD, anna.passwordHash())).isTrue();
    }

    @Test
    void shutsOutAndLetsInAgain() {
        var id = operators.admit("anna", PASSWORD, Set.of(Role.MERCHANT_STAFF));

        operators.shutOut(id);
        assertThat(users.find(id)).map(User::isShutOut).contains(true);

        operators.letInAgain(id);
        assertThat(users.find(id)).map(User::isShutOut).contains(false);
    }

    @Test
    void letsAnOwnerChangeMerchantsPeopleOnly() {
        var owners = serviceOf(known("owner", Role.MERCHANT_OWNER), users);
        var clerk = operators.admit("clerk", PASSWORD, Set.of(Role.MERCHANT_STAFF));

        owners.setPassword(clerk, new Secret("another horse battery"));

        assertThat(users.find(clerk).orElseThrow().passwordHash())
                .matches(hash -> PasswordHash.matches(new Secret("another horse battery"), hash));
        assertThatThrownBy(() -> owners.setPassword(operator.id(), PASSWORD)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> owners.shutOut(operator.id())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void doesNotShutOutWhoeverAsks() {
        assertThatThrownBy(() -> operators.shutOut(operator.id())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> operators.shutOut(UserId.next(Instant.EPOCH))).isInstanceOf(UnknownUser.class);
    }

    private User known(String name, Role role) {
        var user = Callers.user(name, role);
        users.add(user);
        return user;
    }

    private static UserService serviceOf(User user, Users users) {
        var made = new UserService();
        made.users = users;
        made.caller = Callers.of(user, users);
        made.clock = new MovableClock();
        made.checks = Callers.passwordChecks(KEYS, made.clock);
        return made;
    }
}
