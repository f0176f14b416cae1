package eu.sigill.retention.model.row;

import static eu.sigill.retention.model.row.RetainedRows.Bookmark.START;
import static eu.sigill.review.model.AReview.aReview;
import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.access.model.ApiToken;
import eu.sigill.access.model.KeptUsers;
import eu.sigill.access.model.User;
import eu.sigill.merchant.model.AShop;
import eu.sigill.platform.model.Database;
import eu.sigill.platform.model.OnEveryDatabase;
import eu.sigill.platform.model.Role;
import eu.sigill.platform.model.Scope;
import eu.sigill.review.model.KeptReviews;
import eu.sigill.review.model.author.Author;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What no law wants kept goes when its time is over, from tables that know no market. */
@OnEveryDatabase
class OwnTablesTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    private final Database database;
    private final RetainedRows rows;

    OwnTablesTest(Database database) {
        this.database = database.emptied();
        rows = database.transactional(RetainedRows.class, OwnTablesTest::over);
    }

    @Test
    void authorsStayAsNobodyUntilTheirWordsGo() {
        var review = aReview().about(AShop.aShop().keptIn(database).id()).keptIn(database);

        destroy(KeptReviews.IDENTITIES, review.author().value());

        var author = database.fromTransaction(entities -> entities.find(Author.class, review.author()));
        assertThat(author.identity()).isEmpty();
        assertThat(author.isSamePersonAs(new Author.OrderDigests(new byte[0], new byte[0])))
                .isFalse();
        assertThat(ripe(KeptReviews.IDENTITIES)).isEmpty();

        destroy(KeptReviews.TEXTS, review.id().value());
        assertThat(count("review")).isZero();
    }

    @Test
    void tokensGoWithTheirScopesAndUsersWithTheirRoles() {
        var anna = database.kept(User.admit("anna", "$argon2id$1", EnumSet.of(Role.OPERATOR), NOW));
        var token = database.kept(ApiToken.issue(anna.id(), "till", new byte[] {1}, Set.of(Scope.SHOPS_READ), NOW));
        database.inTransaction(entities -> {
            entities.find(ApiToken.class, token.id()).revoke(NOW);
            entities.find(User.class, anna.id()).shutOut(TODAY);
        });

        destroy(KeptUsers.TOKENS, token.id().value());
        destroy(KeptUsers.USERS, anna.id().value());

        for (var table : List.of("access_token_scope", "access_token", "access_user_role", "access_user")) {
            assertThat(count(table)).as(table).isZero();
        }
    }

    @Test
    void whatWasErasedIsTakenAheadOfItsTime() {
        var shop = AShop.aShop().keptIn(database).id();
        var erased = aReview().about(shop).keptIn(database);
        var other = aReview().about(shop).keptIn(database);
        var row = List.of(erased.author().value());
        database.inTransaction(entities -> over(entities).block(KeptReviews.IDENTITIES, row, TODAY, TODAY));

        assertThat(rows.standing(KeptReviews.IDENTITIES, row))
                .singleElement()
                .satisfies(one -> assertThat(one.blockedOn()).hasValue(TODAY));
        destroy(KeptReviews.IDENTITIES.blocked(), erased.author().value());

        assertThat(rows.standing(KeptReviews.IDENTITIES, row))
                .singleElement()
                .satisfies(one -> assertThat(one.blockedOn()).isEmpty()); // nobody’s any more, so nobody hides it
        assertThat(rows.standing(KeptReviews.IDENTITIES, List.of(other.author().value())))
                .singleElement()
                .satisfies(one -> assertThat(one.endedOn()).isPresent());
    }

    private List<UUID> ripe(RetainedTable table) {
        return rows.takeRipe(until(table), START, 10).rows();
    }

    private void destroy(RetainedTable table, UUID row) {
        assertThat(ripe(table)).containsExactly(row);
        rows.destroy(until(table), List.of(row));
    }

    private static Ripe until(RetainedTable table) {
        return new Ripe(table, Optional.empty(), TODAY.minusYears(9), TODAY, TODAY);
    }

    private long count(String table) {
        return database.fromTransaction(
                entities -> ((Number) entities.createNativeQuery("select count(*) from " + table)
                                .getSingleResult())
                        .longValue());
    }

    private static RetainedRows over(EntityManager entities) {
        var rows = new JpaRetainedRows();
        rows.entities = entities;
        return rows;
    }
}
