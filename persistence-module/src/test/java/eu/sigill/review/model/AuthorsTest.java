package eu.sigill.review.model;

import static eu.sigill.merchant.model.AShop.aShop;
import static eu.sigill.review.model.AReview.NOW;
import static eu.sigill.review.model.AReview.aReview;
import static eu.sigill.review.model.AReview.author;
import static eu.sigill.review.model.AReview.digests;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Collision;
import eu.sigill.platform.model.Database;
import eu.sigill.platform.model.Envelope;
import eu.sigill.platform.model.OnEveryDatabase;
import eu.sigill.platform.model.Race;
import eu.sigill.review.model.author.Author;
import eu.sigill.review.model.author.AuthorId;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;

@OnEveryDatabase
class AuthorsTest {
    private final Database database;
    private final Authors authors;
    private final ShopId shop;

    AuthorsTest(Database database) {
        this.database = database.emptied();
        authors = database.transactional(Authors.class, AuthorsTest::over);
        shop = aShop().keptIn(database).id();
    }

    @Test
    void giveBackWhomTheyWereGiven() {
        var order = new Author.OrderDigests(new byte[] {0, 1, -128}, new byte[] {2});
        var identity = new Envelope(new byte[] {3}, new byte[] {4});
        var author = Author.of(AuthorId.next(NOW), shop, order, identity, NOW);

        authors.add(author);

        assertThat(authors.of(shop, order)).get().usingRecursiveComparison().isEqualTo(author);
    }

    @Test
    void areKnownByShopAndOrderNumber() {
        var other = aShop().keptIn(database).id();
        var here = database.kept(author(shop, "1001"));
        var there = database.kept(author(other, "1001"));
        database.kept(author(shop, "1002"));

        assertThat(authors.of(shop, digests("1001", "maria"))).map(Author::id).contains(here.id());
        assertThat(authors.of(other, digests("1001", "maria"))).map(Author::id).contains(there.id());
        assertThat(authors.of(shop, digests("1003", "maria"))).isEmpty();
    }

    @Test
    void areFoundUnderAnotherAddressSoThatTheyCanBeRefused() {
        var maria = database.kept(author(shop, "1001"));

        assertThat(authors.of(shop, digests("1001", "jan"))).map(Author::id).contains(maria.id());
        assertThat(maria.isSamePersonAs(digests("1001", "jan"))).isFalse();
        assertThat(maria.isSamePersonAs(digests("1002", "maria"))).isTrue();
    }

    @Test
    void takeEachOrderOnce() {
        authors.add(author(shop, "1001"));

        assertThatThrownBy(() -> authors.add(author(shop, "1001"))).isInstanceOf(Collision.class);
    }

    @Test
    void letOneOfManyWinWhoWriteForTheSameOrder() {
        var losses = Race.of(20, database, entities -> over(entities).add(author(shop, "1001")));

        assertThat(losses).hasSize(19).hasOnlyElementsOfType(Collision.class);
        assertThat(authors.of(shop, digests("1001", "maria"))).isPresent();
    }

    @Test
    void areFoundTogether() {
        var first = database.kept(author(shop, "1001")).id();
        var second = database.kept(author(shop, "1002")).id();
        database.kept(author(shop, "1003"));

        var found = authors.all(List.of(first, second, AuthorId.next(NOW)));

        assertThat(found).containsOnlyKeys(first, second);
        assertThat(found).allSatisfy((id, author) -> assertThat(author.id()).isEqualTo(id));
        assertThat(authors.all(List.of())).isEmpty();
    }

    @Test
    void areForgottenWithTheirLastReview() {
        var busy = database.kept(author(shop, "1001"));
        var done = database.kept(author(shop, "1002"));
        database.kept(author(shop, "1003"));
        aReview().by(busy).keptIn(database);

        authors.removeWithoutReviews(List.of(busy.id(), done.id()));

        assertThat(authors.of(shop, digests("1001", "maria"))).isPresent();
        assertThat(authors.of(shop, digests("1002", "maria"))).isEmpty();
        assertThat(authors.of(shop, digests("1003", "maria"))).isPresent();
    }

    private static Authors over(EntityManager entities) {
        var authors = new JpaAuthors();
        authors.entities = entities;
        return authors;
    }
}
