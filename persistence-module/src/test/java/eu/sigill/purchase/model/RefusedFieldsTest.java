package eu.sigill.purchase.model;

import static eu.sigill.merchant.model.AShop.aShop;
import static eu.sigill.purchase.model.APurchase.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Database;
import eu.sigill.platform.model.OnEveryDatabase;
import eu.sigill.platform.model.Race;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;

@OnEveryDatabase
class RefusedFieldsTest {

    private final Database database;
    private final RefusedFields refused;
    private final ShopId shop;

    RefusedFieldsTest(Database database) {
        this.database = database.emptied();
        refused = database.transactional(RefusedFields.class, RefusedFieldsTest::over);
        shop = aShop().keptIn(database).id();
    }

    @Test
    void areCountedByShopDayAndName() {
        var yesterday = TODAY.minusDays(1);
        refused.add(new RefusedField.Key(shop, TODAY, "orderAmount"), 1);
        refused.add(new RefusedField.Key(shop, TODAY, "orderAmount"), 1);
        refused.add(new RefusedField.Key(shop, TODAY, "currency"), 1);
        refused.add(new RefusedField.Key(shop, yesterday, "orderAmount"), 1);
        refused.add(new RefusedField.Key(aShop().keptIn(database).id(), TODAY, "orderAmount"), 1);

        assertThat(refused.of(shop, yesterday))
                .extracting(one -> one.key().day() + " " + one.key().field() + " " + one.times())
                .containsExactly(TODAY + " currency 1", TODAY + " orderAmount 2", yesterday + " orderAmount 1");
        assertThat(refused.of(shop, TODAY)).hasSize(2);
    }

    @Test
    void loseNothingOfWhatFailsAtTheBeginningOfADay() {
        var key = new RefusedField.Key(shop, TODAY, "orderAmount");

        var losses = Race.of(8, database, entities -> over(entities).add(key, 1));
        losses.forEach(loss -> refused.add(key, 1)); // as the tally does a moment later

        assertThat(refused.of(shop, TODAY).getFirst().times()).isEqualTo(8);
    }

    private static RefusedFields over(EntityManager entities) {
        var refused = new JpaRefusedFields();
        refused.entities = entities;
        return refused;
    }
}
