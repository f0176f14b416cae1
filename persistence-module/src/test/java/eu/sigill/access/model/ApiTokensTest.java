package eu.sigill.access.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.platform.model.Database;
import eu.sigill.platform.model.OnEveryDatabase;
import eu.sigill.platform.model.Race;
import eu.sigill.platform.model.Role;
import eu.sigill.platform.model.Scope;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

@OnEveryDatabase
class ApiTokensTest {
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00.123456Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    private final Database database;
    private final ApiTokens tokens;
    private final UserId anna;

    ApiTokensTest(Database database) {
        this.database = database.emptied();
        tokens = database.transactional(ApiTokens.class, ApiTokensTest::over);
        anna = user("anna");
    }

    @Test
    void giveBackWhatTheyWereGiven() {
        var token = ApiToken.issue(anna, "till", new byte[] {0, 1, -128}, EnumSet.allOf(Scope.class), NOW);

        tokens.add(token);

        assertThat(tokens.find(token.id())).get().usingRecursiveComparison().isEqualTo(token);
        assertThat(tokens.find(TokenId.next(NOW))).isEmpty();
    }

    @Test
    void findATokenByItsDigest() {
        var first = database.kept(token(1, NOW));
        database.kept(token(2, NOW));

        assertThat(tokens.withDigest(new byte[] {1})).map(ApiToken::id).contains(first.id());
        assertThat(tokens.withDigest(new byte[] {3})).isEmpty();
    }

    @Test
    void takeEachDigestOnce() {
        tokens.add(token(1, NOW));

        assertThatThrownBy(() -> tokens.add(token(1, NOW))).isInstanceOf(PersistenceException.class);

        assertThat(tokens.of(anna)).hasSize(1);
    }

    @Test
    void areListedByUserTheNewestFirst() {
        var older = database.kept(token(1, NOW));
        var newest = database.kept(token(2, NOW.plusSeconds(2)));
        var newer = database.kept(token(3, NOW.plusSeconds(1)));
        database.kept(ApiToken.issue(user("bert"), "till", new byte[] {4}, Set.of(Scope.SHOPS_READ), NOW));

        assertThat(tokens.of(anna)).extracting(ApiToken::id).containsExactly(newest.id(), newer.id(), older.id());
    }

    @Test
    void rememberTheDayOfTheLastUse() {
        var used = database.kept(token(1, NOW));
        var unused = database.kept(token(2, NOW));

        tokens.markUsed(used.id(), TODAY.minusDays(1));
        tokens.markUsed(used.id(), TODAY);

        assertThat(tokens.find(used.id())).flatMap(ApiToken::lastUsedOn).contains(TODAY);
        assertThat(tokens.find(unused.id())).flatMap(ApiToken::lastUsedOn).isEmpty();
    }

    @Test
    void mayBeUsedByManyAtOnce() {
        var token = database.kept(token(1, NOW));

        var losses = Race.of(20, database, entities -> over(entities).markUsed(token.id(), TODAY));

        assertThat(losses).isEmpty();
        assertThat(tokens.find(token.id())).flatMap(ApiToken::lastUsedOn).contains(TODAY);
    }

    @Test
    void rememberWhatWasRevokedWhileItWasUsed() {
        var token = database.kept(token(1, NOW));

        database.inTransaction(entities -> {
            var revoked = over(entities).find(token.id()).orElseThrow();
            tokens.markUsed(token.id(), TODAY); // somebody else, before this is written
            revoked.revoke(NOW);
        });

        assertThat(tokens.find(token.id())).get().satisfies(found -> {
            assertThat(found.isRevoked()).isTrue();
            assertThat(found.lastUsedOn()).contains(TODAY);
        });
    }

    private UserId user(String name) {
        return database.kept(User.admit(name, "$argon2id$1", Set.of(Role.OPERATOR), NOW))
                .id();
    }

    private ApiToken token(int digest, Instant issued) {
        return ApiToken.issue(anna, "till", new byte[] {(byte) digest}, Set.of(Scope.SHOPS_READ), issued);
    }

    private static ApiTokens over(EntityManager entities) {
        var tokens = new JpaApiTokens();
        tokens.entities = entities;
        return tokens;
    }
}
