package eu.sigill.protection.model;

import static eu.sigill.merchant.model.AShop.aShop;
import static eu.sigill.protection.model.AProtection.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.member.model.AMember;
import eu.sigill.member.model.MemberId;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Collision;
import eu.sigill.platform.model.Database;
import eu.sigill.platform.model.Market;
import eu.sigill.platform.model.OnEveryDatabase;
import eu.sigill.platform.model.Race;
import eu.sigill.purchase.model.APurchase;
import eu.sigill.purchase.model.BuyerId;
import eu.sigill.purchase.model.PurchaseId;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

@OnEveryDatabase
class ProtectionsTest {

    private final Database database;
    private final Protections protections;
    private final ShopId shop;
    private final MemberId maria;

    ProtectionsTest(Database database) {
        this.database = database.emptied();
        protections = database.transactional(Protections.class, ProtectionsTest::over);
        shop = aShop().keptIn(database).id();
        maria = database.kept(AMember.named("maria")).id();
    }

    @Test
    void giveBackWhatTheyWereGiven() {
        var order = order("1001");
        var protection = AProtection.of(order, shop, maria);

        protections.add(protection);

        assertThat(protections.find(protection.id()))
                .get()
                .usingRecursiveComparison()
                .isEqualTo(protection);
        assertThat(protections.of(order)).map(Protection::id).contains(protection.id());
    }

    @Test
    void protectAnOrderOnce() {
        var order = order("1001");

        var losses = Race.of(8, database, entities -> over(entities).add(AProtection.of(order, shop, maria)));

        assertThat(losses).hasSize(7).hasOnlyElementsOfType(Collision.class);
        assertThatThrownBy(() -> protections.add(AProtection.of(order, shop, maria)))
                .isInstanceOf(Collision.class);
    }

    @Test
    void knowNothingOfWhatIsTakenBack() {
        var order = order("1001");
        var offered = database.kept(AProtection.of(order, shop, maria));

        database.inTransaction(entities -> {
            var all = over(entities);
            all.takeBack(all.find(offered.id()).orElseThrow());
        });

        assertThat(protections.of(order)).isEmpty();
    }

    @Test
    void addUpWhatRuns() {
        keptActive("1001");
        var claimed = keptActive("1002");
        var over = keptActive("1003");
        database.kept(AProtection.of(order("1004"), shop, maria)); // only offered
        change(claimed, protection -> protection.claim(30));
        change(over, protection -> protection.expire(TODAY.plusDays(31)));

        assertThat(protections.runningSum(shop)).isEqualByComparingTo("200.00");
        assertThat(protections.runningSum(ShopId.next())).isZero();
    }

    @Test
    void tellWhichAreOver() {
        var protection = keptActive("1001");

        assertThat(protections.overBefore(Market.NL, TODAY.plusDays(30), 10)).isEmpty();
        assertThat(protections.overBefore(Market.NL, TODAY.plusDays(31), 10))
                .extracting(Protection::id)
                .containsExactly(protection.id());
        assertThat(protections.overBefore(Market.PL, TODAY.plusDays(31), 10)).isEmpty();
    }

    @Test
    void tellWhichEndSoonUntilTheirMembersKnow() {
        var protection = keptActive("1001");

        assertThat(protections.endingBy(Market.NL, TODAY.plusDays(29), 10)).isEmpty();
        assertThat(protections.endingBy(Market.PL, TODAY.plusDays(30), 10)).isEmpty();
        assertThat(protections.endingBy(Market.NL, TODAY.plusDays(30), 10))
                .extracting(Protection::id)
                .containsExactly(protection.id());
        change(protection, Protection::tellEnding);
        assertThat(protections.endingBy(Market.NL, TODAY.plusDays(30), 10)).isEmpty();
    }

    @Test
    void tellWhichWait() {
        keptActive("1001");
        var waiting = database.kept(AProtection.of(order("1002"), shop, maria));

        assertThat(protections.shopsWaiting(Market.NL)).containsExactly(shop);
        assertThat(protections.shopsWaiting(Market.PL)).isEmpty();
        assertThat(protections.waiting(shop)).extracting(Protection::id).containsExactly(waiting.id());
        assertThat(protections.waiting(aShop().keptIn(database).id())).isEmpty();
    }

    @Test
    void areListedTheNewestFirst() {
        var first = keptActive("1001");
        var second = keptActive("1002");

        var newest = protections.of(shop, null, 1).getFirst();
        var rest = protections.of(shop, newest.id(), 10);

        assertThat(List.of(newest.id(), rest.getFirst().id())).containsExactlyInAnyOrder(first.id(), second.id());
        assertThat(protections.by(maria)).hasSize(2);
    }

    private Protection keptActive(String number) {
        var protection = AProtection.of(order(number), shop, maria);
        protection.activate();
        return database.kept(protection);
    }

    private void change(Protection protection, Consumer<Protection> change) {
        database.inTransaction(
                entities -> change.accept(over(entities).find(protection.id()).orElseThrow()));
    }

    private PurchaseId order(String number) {
        return database.kept(APurchase.of(shop, new BuyerId(maria.value()), number))
                .id();
    }

    private static Protections over(EntityManager entities) {
        var protections = new JpaProtections();
        protections.entities = entities;
        return protections;
    }
}
