package eu.sigill.link.model;

import static eu.sigill.merchant.model.AShop.aShop;
import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Database;
import eu.sigill.platform.model.OnEveryDatabase;
import eu.sigill.platform.model.Race;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

@OnEveryDatabase
class LinkCountsTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    private final Database database;
    private final LinkCounts counts;
    private final ShopId shop;

    LinkCountsTest(Database database) {
        this.database = database.emptied();
        counts = database.transactional(LinkCounts.class, LinkCountsTest::over);
        shop = aShop().keptIn(database).id();
    }

    @Test
    void addUp() {
        var key = key("kid-1", TODAY, LinkEvent.OPENED);

        counts.add(key, 3);
        counts.add(key, 4_000_000_000L);
        counts.add(key, 1);

        assertThat(counts.of(shop, TODAY)).singleElement().satisfies(count -> {
            assertThat(count.key()).isEqualTo(key);
            assertThat(count.times()).isEqualTo(4_000_000_004L);
        });
    }

    @Test
    void addUpWithinOneTransactionToo() {
        var key = key("kid-1", TODAY, LinkEvent.OPENED);

        database.inTransaction(entities -> {
            over(entities).add(key, 1);
            over(entities).add(key, 2);
        });

        assertThat(counts.of(shop, TODAY)).extracting(LinkCount::times).containsExactly(3L);
    }

    @Test
    void keepPairsDaysAndEventsApart() {
        counts.add(key("kid-1", TODAY, LinkEvent.OPENED), 1);
        counts.add(key("kid-2", TODAY, LinkEvent.OPENED), 2);
        counts.add(key("kid-1", TODAY.plusDays(1), LinkEvent.OPENED), 3);
        counts.add(key("kid-1", TODAY, LinkEvent.MADE), 4);
        counts.add(new LinkCount.Key(aShop().keptIn(database).id(), "kid-1", TODAY, LinkEvent.OPENED), 5);

        assertThat(counts.of(shop, TODAY)).extracting(LinkCount::times).containsExactly(4L, 1L, 2L, 3L);
    }

    @Test
    void areGivenFromADayOn() {
        counts.add(key("kid-1", TODAY.minusDays(1), LinkEvent.OPENED), 1);
        counts.add(key("kid-1", TODAY, LinkEvent.OPENED), 2);

        assertThat(counts.of(shop, TODAY)).extracting(LinkCount::times).containsExactly(2L);
    }

    @Test
    void loseAndDoubleNothingWhenManyBeginARowAtOnce() {
        var key = key("kid-1", TODAY, LinkEvent.OPENED);

        var losses = Race.of(20, database, entities -> over(entities).add(key, 1));
        losses.forEach(loss -> counts.add(key, 1)); // as the tally does at its next tick

        assertThat(counts.of(shop, TODAY)).extracting(LinkCount::times).containsExactly(20L);
    }

    @Test
    void loseAndDoubleNothingWhenManyAddToARowAtOnce() {
        var key = key("kid-1", TODAY, LinkEvent.OPENED);
        counts.add(key, 1);

        var losses = Race.of(20, database, entities -> over(entities).add(key, 1));
        losses.forEach(loss -> counts.add(key, 1));

        assertThat(counts.of(shop, TODAY)).extracting(LinkCount::times).containsExactly(21L);
    }

    @Test
    void tellWhenAPairWasLastUsed() {
        counts.add(key("kid-1", TODAY.minusDays(2), LinkEvent.MADE), 1);
        counts.add(key("kid-1", TODAY.minusDays(1), LinkEvent.OPENED), 1);
        counts.add(key("kid-2", TODAY.minusDays(3), LinkEvent.PUBLISHED), 1);

        assertThat(counts.lastUse(shop)).isEqualTo(Map.of("kid-1", TODAY.minusDays(1), "kid-2", TODAY.minusDays(3)));
    }

    @Test
    void takeNoRefusalForUse() {
        LinkEvent.refusals().forEach(refusal -> counts.add(key(LinkCount.NO_KID, TODAY, refusal), 1));

        assertThat(counts.lastUse(shop)).isEmpty();
        assertThat(counts.of(shop, TODAY)).hasSameSizeAs(LinkEvent.refusals());
    }

    @Test
    void tellNothingOfAnotherShopsPairs() {
        counts.add(key("kid-1", TODAY, LinkEvent.MADE), 1);

        assertThat(counts.lastUse(aShop().keptIn(database).id())).isEmpty();
    }

    private LinkCount.Key key(String kid, LocalDate day, LinkEvent event) {
        return new LinkCount.Key(shop, kid, day, event);
    }

    private static LinkCounts over(EntityManager entities) {
        var counts = new JpaLinkCounts();
        counts.entities = entities;
        return counts;
    }
}
