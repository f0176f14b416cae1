package eu.sigill.protection.model.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.member.model.Level;
import eu.sigill.platform.model.Collision;
import eu.sigill.platform.model.Database;
import eu.sigill.platform.model.Market;
import eu.sigill.platform.model.Money;
import eu.sigill.platform.model.OnEveryDatabase;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;

@OnEveryDatabase
class CoversTest {

    private final Database database;
    private final Covers covers;

    CoversTest(Database database) {
        this.database = database.emptied();
        covers = database.transactional(Covers.class, CoversTest::over);
    }

    @Test
    void giveBackWhatTheyWereGiven() {
        var basic = cover(Market.NL, Level.BASIC, "100.00", "EUR");
        var plus = cover(Market.NL, Level.PLUS, "20000.00", "EUR");
        var polish = cover(Market.PL, Level.BASIC, "10000.00", "PLN");

        covers.add(basic);
        covers.add(plus);
        covers.add(polish);

        assertThat(covers.find(plus.id())).get().usingRecursiveComparison().isEqualTo(plus);
        assertThat(covers.of(Market.NL)).extracting(Cover::cap).containsExactlyInAnyOrder(basic.cap(), plus.cap());
        assertThat(covers.of(Market.CH)).isEmpty();
        assertThat(covers.all()).hasSize(3);
    }

    @Test
    void holdOneOfALevelInAMarket() {
        covers.add(cover(Market.NL, Level.BASIC, "100.00", "EUR"));

        assertThatThrownBy(() -> covers.add(cover(Market.NL, Level.BASIC, "200.00", "EUR")))
                .isInstanceOf(Collision.class);
    }

    @Test
    void letOneGo() {
        var basic = database.kept(cover(Market.NL, Level.BASIC, "100.00", "EUR"));

        database.inTransaction(entities -> {
            var within = over(entities);
            within.remove(within.find(basic.id()).orElseThrow());
            assertThat(within.find(basic.id())).isEmpty();
        });

        assertThat(covers.all()).isEmpty();
    }

    private static Cover cover(Market market, Level level, String amount, String currency) {
        return Cover.promise(new CoverId(market, level), Money.of(amount, currency), 30);
    }

    private static Covers over(EntityManager entities) {
        var covers = new JpaCovers();
        covers.entities = entities;
        return covers;
    }
}
