package eu.sigill.protection.model;

import static eu.sigill.merchant.model.AShop.aShop;
import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.member.model.AMember;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Collision;
import eu.sigill.platform.model.Database;
import eu.sigill.platform.model.Market;
import eu.sigill.platform.model.Money;
import eu.sigill.platform.model.OnEveryDatabase;
import eu.sigill.platform.model.Race;
import eu.sigill.purchase.model.APurchase;
import eu.sigill.purchase.model.BuyerId;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@OnEveryDatabase
class CeilingsTest {

    private final Database database;
    private final Ceilings ceilings;
    private final ShopId shop;

    CeilingsTest(Database database) {
        this.database = database.emptied();
        ceilings = database.transactional(Ceilings.class, CeilingsTest::over);
        shop = aShop().keptIn(database).id();
    }

    @Test
    void giveBackWhatTheyWereGiven() {
        var agreed = Ceiling.usual(shop);
        agreed.agree(Money.of("250000", "EUR"));
        ceilings.add(agreed);
        database.kept(new MarketCeiling(Market.NL, Money.of("500000", "EUR")));

        assertThat(ceilings.find(shop)).get().usingRecursiveComparison().isEqualTo(agreed);
        assertThat(ceilings.of(Market.NL)).map(MarketCeiling::sum).contains(Money.of("500000", "EUR"));
        assertThat(ceilings.of(Market.PL)).isEmpty();
    }

    @Test
    void areTheMarketsUntilSomethingIsAgreed() {
        ceilings.add(Ceiling.usual(shop));

        assertThat(ceilings.find(shop))
                .get()
                .satisfies(usual -> assertThat(usual.own()).isEmpty());
    }

    @Test
    void letOneOfManyBegin() {
        var losses = Race.of(8, database, entities -> over(entities).add(Ceiling.usual(shop)));

        assertThat(losses).hasSize(7).hasOnlyElementsOfType(Collision.class);
    }

    /** Each looks whether there is room for 100 more under 500, and takes it. */
    @Test
    void areNotOverrunByManyAtOnce() {
        ceilings.add(Ceiling.usual(shop));
        var maria = database.kept(AMember.named("maria")).id();
        var next = new AtomicInteger();

        var losses = Race.of(12, database, entities -> {
            var order = APurchase.of(shop, new BuyerId(maria.value()), "order-" + next.incrementAndGet());
            entities.persist(order);
            assertThat(over(entities).hold(shop)).isPresent();
            var protections = new JpaProtections();
            protections.entities = entities;
            if (protections.runningSum(shop).compareTo(new BigDecimal("500")) < 0) {
                var protection = AProtection.of(order.id(), shop, maria);
                protection.activate();
                protections.add(protection);
            }
        });

        assertThat(losses).hasOnlyElementsOfType(Collision.class);
        BigDecimal sum = database.fromTransaction(entities -> {
            var protections = new JpaProtections();
            protections.entities = entities;
            return protections.runningSum(shop);
        });
        assertThat(sum).isLessThanOrEqualTo(new BigDecimal("500")).isPositive();
    }

    private static Ceilings over(EntityManager entities) {
        var ceilings = new JpaCeilings();
        ceilings.entities = entities;
        return ceilings;
    }
}
