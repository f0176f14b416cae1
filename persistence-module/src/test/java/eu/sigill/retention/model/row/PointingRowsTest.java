package eu.sigill.retention.model.row;

import static eu.sigill.merchant.model.AShop.aShop;
import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.member.model.AMember;
import eu.sigill.member.model.Member;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Database;
import eu.sigill.platform.model.OnEveryDatabase;
import eu.sigill.protection.model.AProtection;
import eu.sigill.protection.model.KeptProtections;
import eu.sigill.purchase.model.APurchase;
import eu.sigill.purchase.model.BuyerId;
import eu.sigill.purchase.model.KeptOrders;
import eu.sigill.purchase.model.PurchaseId;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@OnEveryDatabase
class PointingRowsTest {

    private static final LocalDate TODAY = APurchase.TODAY;

    private final Database database;
    private final PointingRows pointing;
    private final RetainedRows rows;
    private final ShopId shop;
    private final Member member;

    PointingRowsTest(Database database) {
        this.database = database.emptied();
        pointing = database.transactional(PointingRows.class, PointingRowsTest::over);
        rows = database.transactional(RetainedRows.class, PointingRowsTest::retained);
        shop = aShop().keptIn(database).id();
        member = database.kept(AMember.named("maria"));
    }

    @Test
    void sayUntilWhenTheyRun() {
        var order = order("1");
        var other = order("2");
        protect(order);

        assertThat(at(order, other, KeptProtections.ORDERS))
                .isEqualTo(Map.of(order, new PointingRows.Use(true, Optional.of(TODAY.plusDays(31)))));
    }

    @Test
    void runAsLongAsTheLastOfThem() {
        protect(order("1"));
        var ended = protect(order("2"));
        rows.block(KeptProtections.GUARANTEES, List.of(ended), TODAY.plusDays(90), TODAY);
        var somebody = member.id().value();

        assertThat(at(somebody, somebody, KeptProtections.MEMBERS))
                .containsEntry(somebody, new PointingRows.Use(true, Optional.of(TODAY.plusDays(31))));
    }

    @Test
    void sayWhenTheyEndedThoughNobodyFindsThem() {
        var order = order("1");
        rows.block(KeptProtections.GUARANTEES, List.of(protect(order)), TODAY.minusDays(4), TODAY);

        assertThat(at(order, order, KeptProtections.ORDERS))
                .containsEntry(order, new PointingRows.Use(false, Optional.of(TODAY.minusDays(4))));
    }

    @Test
    void mayNotKnowUntilWhenTheyRun() {
        var somebody = member.id().value();
        var open = order("1");
        order("2");
        database.inTransaction(
                entities -> entities.createNativeQuery("update purchase set recheck_on = null where id = :id")
                        .setParameter("id", open)
                        .executeUpdate());

        assertThat(at(somebody, somebody, KeptOrders.BUYERS))
                .containsEntry(somebody, new PointingRows.Use(true, Optional.empty()));
    }

    private Map<UUID, PointingRows.Use> at(UUID one, UUID other, Pointer pointer) {
        return pointing.at(List.of(one, other), pointer);
    }

    private UUID order(String number) {
        var buyer = new BuyerId(member.id().value());
        return database.kept(APurchase.of(shop, buyer, number)).id().value();
    }

    private UUID protect(UUID order) {
        var protection = AProtection.of(new PurchaseId(order), shop, member.id());
        protection.activate();
        return database.kept(protection).id().value();
    }

    private static PointingRows over(EntityManager entities) {
        var rows = new JpaPointingRows();
        rows.entities = entities;
        return rows;
    }

    private static RetainedRows retained(EntityManager entities) {
        var rows = new JpaRetainedRows();
        rows.entities = entities;
        return rows;
    }
}
