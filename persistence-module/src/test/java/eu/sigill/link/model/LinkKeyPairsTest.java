package eu.sigill.link.model;

import static eu.sigill.merchant.model.AShop.aShop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Collision;
import eu.sigill.platform.model.Database;
import eu.sigill.platform.model.OnEveryDatabase;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@OnEveryDatabase
class LinkKeyPairsTest {
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00.123456Z");

    private final Database database;
    private final LinkKeyPairs pairs;
    private final ShopId shop;

    LinkKeyPairsTest(Database database) {
        this.database = database.emptied();
        pairs = database.transactional(LinkKeyPairs.class, LinkKeyPairsTest::over);
        shop = aShop().keptIn(database).id();
    }

    @Test
    void giveBackWhatTheyWereGiven() {
        var pair = LinkKeyPair.bring(new LinkKeyPairId(shop, "kid-1"), "ab:cd", new byte[] {0, 1, -128}, true, NOW);

        pairs.add(pair);

        assertThat(pairs.find(pair.id())).get().usingRecursiveComparison().isEqualTo(pair);
        assertThat(pairs.find(new LinkKeyPairId(shop, "kid-2"))).isEmpty();
    }

    @Test
    void keepNoKeyOfADestroyedPair() {
        var pair = database.kept(pair(shop, "kid-1", NOW));

        database.inTransaction(
                entities -> over(entities).find(pair.id()).orElseThrow().destroy());

        assertThat(pairs.find(pair.id())).get().satisfies(found -> {
            assertThat(found.status()).isEqualTo(KeyStatus.DESTROYED);
            assertThat(found.sealedKeys()).isEmpty();
            assertThat(found.fingerprint()).isEqualTo(pair.fingerprint());
        });
    }

    @Test
    void areListedByShopTheOldestFirst() {
        database.kept(pair(shop, "kid-1", NOW.plusSeconds(2)));
        database.kept(pair(shop, "kid-3", NOW.plusSeconds(1)));
        database.kept(pair(shop, "kid-2", NOW.plusSeconds(1)));
        database.kept(pair(aShop().keptIn(database).id(), "kid-4", NOW));

        assertThat(pairs.of(shop)).extracting(pair -> pair.id().kid()).containsExactly("kid-2", "kid-3", "kid-1");
    }

    @Test
    void takeTheSamePairForTwoShops() {
        var other = aShop().keptIn(database).id();

        pairs.add(pair(shop, "kid-1", NOW));
        pairs.add(pair(other, "kid-1", NOW));

        assertThat(pairs.of(shop)).hasSize(1);
        assertThat(pairs.of(other)).hasSize(1);
    }

    @Test
    void takeAShopsPairOnce() {
        pairs.add(pair(shop, "kid-1", NOW));

        assertThatThrownBy(() -> pairs.add(pair(shop, "kid-1", NOW))).isInstanceOf(Collision.class);

        assertThat(pairs.of(shop)).hasSize(1);
    }

    @Test
    void takeAShopsPairOnceEvenIfItWasReadBefore() {
        pairs.add(pair(shop, "kid-1", NOW));

        assertThatThrownBy(() -> database.inTransaction(entities -> {
                    var same = over(entities);
                    assertThat(same.of(shop)).hasSize(1);
                    same.add(pair(shop, "kid-1", NOW));
                }))
                .isInstanceOf(Collision.class);
    }

    private static LinkKeyPair pair(ShopId shop, String kid, Instant brought) {
        return LinkKeyPair.bring(new LinkKeyPairId(shop, kid), "ab:cd", new byte[] {1}, true, brought);
    }

    private static LinkKeyPairs over(EntityManager entities) {
        var pairs = new JpaLinkKeyPairs();
        pairs.entities = entities;
        return pairs;
    }
}
