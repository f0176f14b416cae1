package eu.sigill.retention.model.row;

import static eu.sigill.merchant.model.AShop.aShop;
import static eu.sigill.purchase.model.KeptOrders.NUMBERS;
import static eu.sigill.purchase.model.KeptOrders.PROTECTED;
import static eu.sigill.purchase.model.KeptOrders.REMINDERS;
import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Database;
import eu.sigill.platform.model.Market;
import eu.sigill.platform.model.OnEveryDatabase;
import eu.sigill.purchase.model.APurchase;
import eu.sigill.purchase.model.Use;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@OnEveryDatabase
class GlimpsesTest {

    private static final LocalDate TODAY = APurchase.TODAY;
    private static final LocalDate EVER = LocalDate.of(1, 1, 1);
    private static final Optional<Market> NL = Optional.of(Market.NL);

    private final Database database;
    private final RetainedRows rows;
    private final Glimpses glimpses;
    private final ShopId shop;

    GlimpsesTest(Database database) {
        this.database = database.emptied();
        rows = database.transactional(RetainedRows.class, entities -> {
            var all = new JpaRetainedRows();
            all.entities = entities;
            return all;
        });
        glimpses = database.transactional(Glimpses.class, GlimpsesTest::over);
        shop = aShop().keptIn(database).id();
    }

    @Test
    void showTheLongestRipeFirst() {
        var second = ended("2", TODAY.minusDays(2));
        var first = ended("1", TODAY.minusDays(3));
        ended("3", TODAY.minusDays(1));
        rows.hold(PROTECTED, ended("held", TODAY.minusDays(9)), true);

        var some = glimpses.some(new Ripe(PROTECTED, NL, EVER, TODAY, TODAY), 2);

        assertThat(some)
                .containsExactly(
                        new Glimpses.Glimpse(first, TODAY.minusDays(3)),
                        new Glimpses.Glimpse(second, TODAY.minusDays(2)));
    }

    @Test
    void countWhatIsInUseAsIfItEndedToday() {
        ended("ended", TODAY.minusDays(9));
        order("in use");

        assertThat(glimpses.count(PROTECTED, NL, EVER, TODAY, TODAY)).isEqualTo(2);
        assertThat(glimpses.count(PROTECTED, NL, EVER, TODAY.minusDays(1), TODAY))
                .isOne();
        assertThat(glimpses.count(PROTECTED, NL, TODAY, TODAY, TODAY)).isOne();
        assertThat(glimpses.count(PROTECTED, Optional.of(Market.PL), EVER, TODAY, TODAY))
                .isZero();
        assertThat(glimpses.count(REMINDERS, NL, EVER, TODAY, TODAY)).isZero();
    }

    @Test
    void countWhatIsOfNoMarketThatAnybodyKnows() {
        order("here");
        var lost = order("lost");
        database.inTransaction(
                entities -> entities.createNativeQuery("update purchase set market = 'XX' where id = :id")
                        .setParameter("id", lost)
                        .executeUpdate());

        assertThat(glimpses.countInNoMarket(PROTECTED)).isOne();
        assertThat(glimpses.countInNoMarket(REMINDERS)).isZero();
        assertThat(glimpses.countInNoMarket(NUMBERS)).isZero();
    }

    private UUID ended(String number, LocalDate on) {
        var order = order(number);
        rows.end(PROTECTED, List.of(order), on);
        return order;
    }

    private UUID order(String number) {
        return database.kept(APurchase.of(shop, APurchase.somebody(), number, Use.PROTECTION))
                .id()
                .value();
    }

    private static Glimpses over(EntityManager entities) {
        var glimpses = new JpaGlimpses();
        glimpses.entities = entities;
        return glimpses;
    }
}
