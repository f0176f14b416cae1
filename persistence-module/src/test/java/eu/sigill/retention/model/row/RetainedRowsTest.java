package eu.sigill.retention.model.row;

import static eu.sigill.merchant.model.AShop.aShop;
import static eu.sigill.purchase.model.KeptOrders.NUMBERS;
import static eu.sigill.purchase.model.KeptOrders.PROTECTED;
import static eu.sigill.purchase.model.KeptOrders.REMINDERS;
import static eu.sigill.retention.model.row.RetainedRows.Bookmark.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Database;
import eu.sigill.platform.model.Market;
import eu.sigill.platform.model.OnEveryDatabase;
import eu.sigill.purchase.model.APurchase;
import eu.sigill.purchase.model.Purchase;
import eu.sigill.purchase.model.Use;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@OnEveryDatabase
class RetainedRowsTest {

    private static final LocalDate TODAY = APurchase.TODAY;

    private final Database database;
    private final RetainedRows rows;
    private final ShopId shop;

    RetainedRowsTest(Database database) {
        this.database = database.emptied();
        rows = database.transactional(RetainedRows.class, RetainedRowsTest::over);
        shop = aShop().keptIn(database).id();
    }

    @Test
    void areTakenTheLongestRipeFirst() {
        var second = ended("2", TODAY.minusDays(2));
        var first = ended("1", TODAY.minusDays(3));
        ended("3", TODAY.minusDays(1));

        assertThat(taken(until(TODAY.minusDays(2)), 10)).containsExactlyInAnyOrder(first, second);
        assertThat(taken(until(TODAY), 1)).containsExactly(first);
        assertThat(rows.countRipe(until(TODAY))).isEqualTo(3);
        assertThat(rows.oldestRipe(until(TODAY))).contains(TODAY.minusDays(3));
        assertThat(rows.oldestRipe(until(TODAY.minusDays(9)))).isEmpty();
    }

    @Test
    void areTakenBehindABookmark() {
        var all = Stream.of("1", "2", "3")
                .map(number -> ended(number, TODAY.minusDays(1)))
                .sorted()
                .toList();
        var next = ended("4", TODAY);

        var two = rows.takeRipe(until(TODAY), START, 2);
        var rest = rows.takeRipe(until(TODAY), two.last().orElseThrow(), 2);

        assertThat(two.rows()).containsExactlyInAnyOrderElementsOf(all.subList(0, 2));
        assertThat(rest.rows()).containsExactlyInAnyOrder(all.getLast(), next);
        assertThat(rest.last()).contains(new RetainedRows.Bookmark(TODAY, next));
        assertThat(rows.takeRipe(until(TODAY), rest.last().orElseThrow(), 2).last())
                .isEmpty();
    }

    @Test
    void areLeftWhereSomethingKeepsThem() {
        rows.hold(PROTECTED, ended("held", TODAY), true);
        rows.keepUntil(PROTECTED, List.of(ended("rested on", TODAY)), TODAY.plusDays(1));
        var free = ended("free", TODAY);
        database.kept(order("in use", Use.PROTECTION));

        assertThat(taken(until(TODAY), 10)).containsExactly(free);
    }

    @Test
    void areOfOneKindAndMarket() {
        var order = ended("order", TODAY);
        var reminder = database.kept(order("reminder", Use.REMINDER)).id().value();
        rows.end(REMINDERS, List.of(reminder), TODAY);

        assertThat(taken(until(TODAY), 10)).containsExactly(order);
        assertThat(taken(ripe(REMINDERS, Market.NL, TODAY), 10)).containsExactly(reminder);
        assertThat(taken(ripe(PROTECTED, Market.PL, TODAY), 10)).isEmpty();
        assertThat(taken(new Ripe(NUMBERS, Optional.empty(), TODAY.minusYears(9), TODAY, TODAY), 10))
                .isEmpty();
    }

    @Test
    void areTakenByOneOnly() {
        var both = Set.of(ended("1", TODAY), ended("2", TODAY));

        database.inTransaction(one -> {
            var first = over(one).takeRipe(until(TODAY), START, 1).rows();
            var rest = database.fromTransaction(other -> over(other).takeRipe(until(TODAY), START, 10));
            assertThat(first).hasSize(1);
            assertThat(rest.rows()).hasSize(1).doesNotContainAnyElementsOf(first);
            assertThat(rest.skipped()).isOne();
            assertThat(both).containsAll(first).containsAll(rest.rows());
        });
    }

    @Test
    void goWithTheirParts() {
        var order = ended("1", TODAY);

        rows.destroy(until(TODAY), List.of(order));

        assertThat(count("purchase")).isZero();
        assertThat(count("purchase_product")).isZero();
    }

    @Test
    void goTogetherOrNotAtAll() {
        var free = ended("1", TODAY);
        var held = ended("2", TODAY);
        rows.hold(PROTECTED, held, true);

        assertThatThrownBy(() -> rows.destroy(until(TODAY), List.of(free, held)))
                .isInstanceOf(StillThere.class);

        assertThat(count("purchase")).isEqualTo(2);
    }

    @Test
    void areGoneForWhoeverHoldsThemTooLate() {
        var order = ended("1", TODAY);

        var held = database.fromTransaction(sweep -> {
            over(sweep).takeRipe(until(TODAY), START, 10);
            var hold = CompletableFuture.supplyAsync(() -> rows.hold(PROTECTED, order, true));
            over(sweep).destroy(until(TODAY), List.of(order));
            return hold;
        });

        assertThat(held.join()).isFalse();
        assertThat(count("purchase")).isZero();
    }

    @Test
    void areFoundByNoQueryOnceBlocked() {
        var order = database.kept(order("1", Use.PROTECTION));
        rows.block(PROTECTED, List.of(order.id().value()), TODAY, TODAY);

        database.inTransaction(entities -> {
            assertThat(entities.find(Purchase.class, order.id())).isNull();
            assertThat(entities.createQuery("select p from Purchase p", Purchase.class)
                            .getResultList())
                    .isEmpty();
        });
        assertThat(rows.census(PROTECTED))
                .containsEntry(RowState.ACTIVE, 0L)
                .containsEntry(RowState.BLOCKED, 1L)
                .containsEntry(RowState.HELD, 0L);
    }

    @Test
    void areAskedAboutFromTheirDay() {
        var order = database.kept(order("1", Use.PROTECTION)).id().value();
        var from = TODAY.plusDays(Purchase.DAYS_IN_USE);

        assertThat(asked(from.minusDays(1))).isEmpty();
        assertThat(asked(from)).containsExactly(new RetainedRows.Asked(order, from));

        rows.askAgain(PROTECTED, List.of(order), from.plusDays(5), "PROTECTION_RUNS");
        assertThat(asked(from)).isEmpty();
        rows.block(PROTECTED, List.of(order), from, from);
        assertThat(asked(from.plusDays(5))).isEmpty();
    }

    private List<UUID> taken(Ripe ripe, int limit) {
        return rows.takeRipe(ripe, START, limit).rows();
    }

    private List<RetainedRows.Asked> asked(LocalDate today) {
        return rows.takeAsked(PROTECTED, Optional.of(Market.NL), today, START, 10)
                .rows();
    }

    private UUID ended(String number, LocalDate on) {
        var order = database.kept(order(number, Use.PROTECTION)).id().value();
        rows.end(PROTECTED, List.of(order), on);
        return order;
    }

    private Purchase order(String number, Use use) {
        return APurchase.of(shop, APurchase.somebody(), number, use);
    }

    private static Ripe until(LocalDate last) {
        return ripe(PROTECTED, Market.NL, last);
    }

    private static Ripe ripe(RetainedTable table, Market market, LocalDate last) {
        return new Ripe(table, Optional.of(market), LocalDate.of(1, 1, 1), last, TODAY);
    }

    private long count(String table) {
        return database.fromTransaction(
                entities -> ((Number) entities.createNativeQuery("select count(*) from " + table)
                                .getSingleResult())
                        .longValue());
    }

    private static RetainedRows over(EntityManager entities) {
        var rows = new JpaRetainedRows();
        rows.entities = entities;
        return rows;
    }
}
