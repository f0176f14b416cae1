package eu.sigill.purchase.model;

import static eu.sigill.merchant.model.AShop.aShop;
import static eu.sigill.purchase.model.APurchase.digest;
import static eu.sigill.purchase.model.APurchase.somebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Collision;
import eu.sigill.platform.model.Database;
import eu.sigill.platform.model.Market;
import eu.sigill.platform.model.OnEveryDatabase;
import eu.sigill.platform.model.Race;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;

@OnEveryDatabase
class PurchasesTest {

    private final Database database;
    private final Purchases purchases;
    private final ShopId shop;
    private final BuyerId maria = somebody();

    PurchasesTest(Database database) {
        this.database = database.emptied();
        purchases = database.transactional(Purchases.class, PurchasesTest::over);
        shop = aShop().keptIn(database).id();
    }

    @Test
    void giveBackWhatTheyWereGiven() {
        var purchase = APurchase.of(shop, maria, "1001");

        purchases.add(purchase);

        database.inTransaction(entities -> {
            var found = over(entities).find(purchase.id()).orElseThrow();
            assertThat(found.facts()).isEqualTo(purchase.facts());
            assertThat(found.takenAt()).isEqualTo(purchase.takenAt());
            assertThat(found.sealed()).usingRecursiveComparison().isEqualTo(purchase.sealed());
        });
    }

    @Test
    void areKnownByShopAndNumber() {
        var other = aShop().keptIn(database).id();
        var here = database.kept(APurchase.of(shop, maria, "1001"));
        var there = database.kept(APurchase.of(other, maria, "1001"));

        assertThat(purchases.of(shop, digest("1001"))).map(Purchase::id).contains(here.id());
        assertThat(purchases.of(other, digest("1001"))).map(Purchase::id).contains(there.id());
        assertThat(purchases.of(shop, digest("1002"))).isEmpty();
    }

    @Test
    void areOfTheirBuyer() {
        var first = database.kept(APurchase.of(shop, maria, "1001"));
        var second = database.kept(APurchase.of(shop, maria, "1002"));
        database.kept(APurchase.of(shop, somebody(), "1003"));

        assertThat(purchases.by(maria)).extracting(Purchase::id).containsExactlyInAnyOrder(first.id(), second.id());
    }

    @Test
    void tellWhoseBuyersWereNotReminded() {
        var first = database.kept(APurchase.of(shop, maria, "1001"));
        var second = database.kept(APurchase.of(shop, maria, "1002"));
        var market = first.facts().market();
        var day = first.facts().orderedOn();

        assertThat(purchases.unreminded(market, day, null, 10))
                .extracting(Purchase::id)
                .containsExactlyInAnyOrder(first.id(), second.id());
        assertThat(purchases.unreminded(market, day.minusDays(1), null, 10)).isEmpty();
        assertThat(purchases.unreminded(Market.SE, day, null, 10)).isEmpty();
        var one = purchases.unreminded(market, day, null, 1).getFirst();
        assertThat(purchases.unreminded(market, day, one.id(), 10)).hasSize(1);

        database.inTransaction(
                entities -> over(entities).find(first.id()).orElseThrow().remind(day.plusDays(7)));

        assertThat(purchases.unreminded(market, day, null, 10))
                .extracting(Purchase::id)
                .containsExactly(second.id());
    }

    @Test
    void remindOfNothingWhosePurposeHasEnded() {
        var purchase = database.kept(APurchase.of(shop, maria, "1001", Use.REMINDER));
        var market = purchase.facts().market();
        var day = purchase.facts().orderedOn();

        database.inTransaction(entities ->
                over(entities).find(purchase.id()).orElseThrow().keeping().end(day.plusDays(30)));

        assertThat(purchases.unreminded(market, day, null, 10)).isEmpty();
    }

    @Test
    void holdAnOrderOfAShopOnce() {
        purchases.add(APurchase.of(shop, maria, "1001"));

        assertThatThrownBy(() -> purchases.add(APurchase.of(shop, somebody(), "1001")))
                .isInstanceOf(Collision.class);
    }

    @Test
    void letOneOfManyWinWhoHandTheSameOverAtOnce() {
        var losses = Race.of(12, database, entities -> over(entities).add(APurchase.of(shop, somebody(), "1001")));

        assertThat(losses).hasSize(11).hasOnlyElementsOfType(Collision.class);
    }

    @Test
    void rememberThatMoreIsWanted() {
        var purchase = database.kept(APurchase.of(shop, maria, "1001", Use.REMINDER));

        database.inTransaction(
                entities -> over(entities).find(purchase.id()).orElseThrow().widen(new byte[] {9}));

        assertThat(purchases.find(purchase.id()).orElseThrow().facts().use()).isEqualTo(Use.PROTECTION);
        assertThatThrownBy(() -> purchases.find(purchase.id()).orElseThrow().widen(new byte[] {9}))
                .isInstanceOf(IllegalStateException.class);
    }

    private static Purchases over(EntityManager entities) {
        var purchases = new JpaPurchases();
        purchases.entities = entities;
        return purchases;
    }
}
