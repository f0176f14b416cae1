package eu.sigill.purchase.model;

import static eu.sigill.merchant.model.AShop.aShop;
import static eu.sigill.purchase.model.APurchase.NOW;
import static eu.sigill.purchase.model.APurchase.digest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Collision;
import eu.sigill.platform.model.Database;
import eu.sigill.platform.model.OnEveryDatabase;
import eu.sigill.platform.model.Race;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;

@OnEveryDatabase
class OrderMemoryTest {

    private final Database database;
    private final OrderMemory memory;
    private final ShopId shop;

    OrderMemoryTest(Database database) {
        this.database = database.emptied();
        memory = database.transactional(OrderMemory.class, OrderMemoryTest::over);
        shop = aShop().keptIn(database).id();
    }

    @Test
    void remembersAnOrderOfAShopOnce() {
        memory.remember(order(shop, "1001"));

        assertThat(memory.knows(shop, digest("1001"))).isTrue();
        assertThat(memory.knows(shop, digest("1002"))).isFalse();
        assertThatThrownBy(() -> memory.remember(order(shop, "1001"))).isInstanceOf(Collision.class);
    }

    @Test
    void takesTheSameNumberInAnotherShopForAnotherOrder() {
        var other = aShop().keptIn(database).id();
        memory.remember(order(shop, "1001"));

        memory.remember(order(other, "1001"));

        assertThat(memory.knows(other, digest("1001"))).isTrue();
    }

    @Test
    void letsOneOfManyWin() {
        var losses = Race.of(12, database, entities -> over(entities).remember(order(shop, "1001")));

        assertThat(losses).hasSize(11).hasOnlyElementsOfType(Collision.class);
    }

    private static RememberedOrder order(ShopId shop, String number) {
        return new RememberedOrder(shop, digest(number), NOW);
    }

    private static OrderMemory over(EntityManager entities) {
        var memory = new JpaOrderMemory();
        memory.entities = entities;
        return memory;
    }
}
