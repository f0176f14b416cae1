package eu.sigill.badge.model;

import static eu.sigill.merchant.model.AShop.aShop;
import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Database;
import eu.sigill.platform.model.OnEveryDatabase;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;

@OnEveryDatabase
class ShopBadgesTest {

    private final ShopBadges shops;
    private final ShopId shop;

    ShopBadgesTest(Database database) {
        shops = database.emptied().transactional(ShopBadges.class, ShopBadgesTest::over);
        shop = aShop().keptIn(database).id();
    }

    @Test
    void giveBackWhatWasDecided() {
        var decided = ShopBadge.undecided(shop);
        decided.askFirst(true);

        shops.add(decided);

        assertThat(shops.find(shop)).get().usingRecursiveComparison().isEqualTo(decided);
        assertThat(shops.find(ShopId.next())).isEmpty();
    }

    private static ShopBadges over(EntityManager entities) {
        var shops = new JpaShopBadges();
        shops.entities = entities;
        return shops;
    }
}
