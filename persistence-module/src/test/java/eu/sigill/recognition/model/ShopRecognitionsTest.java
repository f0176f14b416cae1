package eu.sigill.recognition.model;

import static eu.sigill.merchant.model.AShop.aShop;
import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Database;
import eu.sigill.platform.model.OnEveryDatabase;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

@OnEveryDatabase
class ShopRecognitionsTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    private final ShopRecognitions shops;
    private final ShopId shop;

    ShopRecognitionsTest(Database database) {
        shops = database.emptied().transactional(ShopRecognitions.class, ShopRecognitionsTest::over);
        shop = aShop().keptIn(database).id();
    }

    @Test
    void giveBackWhatWasDecided() {
        var decided = ShopRecognition.undecided(shop);
        decided.allowHashes(TODAY);
        decided.makeTokensWith(new byte[] {0, -128, 1});

        shops.add(decided);

        assertThat(shops.find(shop)).get().usingRecursiveComparison().isEqualTo(decided);
        assertThat(shops.find(ShopId.next())).isEmpty();
    }

    private static ShopRecognitions over(EntityManager entities) {
        var shops = new JpaShopRecognitions();
        shops.entities = entities;
        return shops;
    }
}
