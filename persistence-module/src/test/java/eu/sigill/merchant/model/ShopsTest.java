package eu.sigill.merchant.model;

import static eu.sigill.merchant.model.AShop.aShop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.platform.model.Collision;
import eu.sigill.platform.model.Database;
import eu.sigill.platform.model.Language;
import eu.sigill.platform.model.Market;
import eu.sigill.platform.model.OnEveryDatabase;
import eu.sigill.platform.model.Race;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@OnEveryDatabase
class ShopsTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00.123456Z");

    private final Database database;
    private final Shops shops;
    private final Merchant merchant;

    ShopsTest(Database database) {
        this.database = database.emptied();
        shops = database.transactional(Shops.class, ShopsTest::over);
        merchant = database.kept(Merchant.join("Boekhandel", NOW));
    }

    @Test
    void giveBackWhatTheyWereGiven() {
        var profile = new ShopProfile(
                "Księgarnia „Pod Lipą”", Market.PL, EnumSet.allOf(Language.class), EnumSet.allOf(Product.class));
        var shop = Shop.open(
                ShopId.next(), merchant.id(), new Domain("lipa.example"), profile, new byte[] {0, 1, -128}, NOW);
        shop.certify(Certificate.yearFrom(TODAY));

        shops.add(shop);

        assertThat(shops.find(shop.id())).get().usingRecursiveComparison().isEqualTo(shop);
        assertThat(shops.find(ShopId.next())).isEmpty();
    }

    @Test
    void rememberWhatTheMerchantChanged() {
        var shop = aShop().keptIn(database);
        var frames = new FrameAncestors(List.of("https://www.boekhandel.example:8443", "https://boekhandel.example"));

        changing(shop, found -> {
            found.describe("Antiquariaat", Set.of(Language.EN), Set.of(Product.PROTECTION));
            found.showFormIn(frames);
        });

        assertThat(shops.find(shop.id())).get().satisfies(found -> {
            assertThat(found.profile())
                    .isEqualTo(new ShopProfile(
                            "Antiquariaat", Market.NL, Set.of(Language.EN), Set.of(Product.PROTECTION)));
            assertThat(found.frameAncestors()).isEqualTo(frames);
        });
    }

    @Test
    void areHeldByOneAtATime() {
        var shop = aShop().keptIn(database);

        var failures = Race.of(4, database, entities -> {
            var held = over(entities).hold(shop.id()).orElseThrow();
            held.describe(held.profile().name() + "!", Set.of(Language.EN), Set.of(Product.SHOP_REVIEWS));
        });

        assertThat(failures).isEmpty();
        assertThat(shops.find(shop.id()).orElseThrow().profile().name())
                .isEqualTo(shop.profile().name() + "!!!!");
        assertThat(shops.hold(ShopId.next())).isEmpty();
    }

    @Test
    void showAFormNowhereIfThatIsWanted() {
        var shop = aShop().keptIn(database);

        changing(shop, found -> found.showFormIn(new FrameAncestors(List.of())));

        assertThat(shops.find(shop.id())).map(Shop::frameAncestors).hasToString("Optional['none']");
    }

    @Test
    void haveRoomForAsManyAndAsLongOriginsAsThereMayBe() {
        var shop = aShop().keptIn(database);
        var labels = ".a23456789".repeat(25);
        var frames = new FrameAncestors(IntStream.range(0, 10)
                .mapToObj(i -> "https://www.shop-" + i + labels + ":65535")
                .toList());

        changing(shop, found -> found.showFormIn(frames));

        assertThat(shops.find(shop.id())).map(Shop::frameAncestors).contains(frames);
    }

    @Test
    void rememberACertificateAndItsWithdrawal() {
        var shop = aShop().keptIn(database);

        changing(shop, found -> found.certify(Certificate.yearFrom(TODAY)));
        assertThat(shops.find(shop.id())).flatMap(Shop::certificate).contains(Certificate.yearFrom(TODAY));

        changing(shop, Shop::withdrawCertificate);
        assertThat(shops.find(shop.id())).flatMap(Shop::certificate).isEmpty();
    }

    @Test
    void areFoundByTheirDomain() {
        var shop = aShop().at("boekhandel.example").keptIn(database);
        aShop().at("www.boekhandel.example").keptIn(database);

        assertThat(shops.at(new Domain("boekhandel.example"))).map(Shop::id).contains(shop.id());
        assertThat(shops.at(new Domain("handel.example"))).isEmpty();
    }

    @Test
    void takeEachDomainOnce() {
        shops.add(aShop().of(merchant).at("boekhandel.example").opened());

        assertThatThrownBy(() ->
                        shops.add(aShop().of(merchant).at("boekhandel.example").opened()))
                .isInstanceOf(Collision.class);

        assertThat(shops.all(null, 100)).hasSize(1);
    }

    @Test
    void areSearchedByNameDomainOrId() {
        var cafe = aShop().called("Café 100%_!").at("cafe.example").keptIn(database);
        var lipa = aShop().called("Pod Lipą").at("lipa.example").keptIn(database);

        assertThat(found("CAFÉ")).containsExactly(cafe.id());
        assertThat(found(" lipa.ex ")).containsExactly(lipa.id());
        assertThat(found(lipa.id().value())).containsExactly(lipa.id());
        assertThat(found("%_!")).containsExactly(cafe.id());
        assertThat(found("_")).containsExactly(cafe.id());
        assertThat(found("nowhere")).isEmpty();
    }

    @Test
    void areListedByNamePartByPart() {
        var others = aShop().called("b").keptIn(database);
        var ids = Stream.of("a", "B", "b", "c")
                .map(name -> aShop().of(merchant).called(name).keptIn(database).id())
                .toList();

        var seen = new ArrayList<ShopId>();
        List<Shop> part;
        do {
            part = shops.search("", Optional.of(Set.of(merchant.id())), seen.isEmpty() ? null : seen.getLast(), 1);
            part.forEach(shop -> seen.add(shop.id()));
        } while (!part.isEmpty());

        assertThat(seen).containsExactlyInAnyOrderElementsOf(ids).doesNotContain(others.id());
        assertThat(seen.getFirst()).isEqualTo(ids.getFirst());
        assertThat(seen.getLast()).isEqualTo(ids.getLast());
        assertThat(shops.search("", Optional.of(Set.of()), null, 9)).isEmpty();
    }

    private List<ShopId> found(String words) {
        return shops.search(words, Optional.empty(), null, 9).stream()
                .map(Shop::id)
                .toList();
    }

    @Test
    void letOneOfManyWinWhoOpenUnderTheSameDomain() {
        var losses = Race.of(
                20,
                database,
                entities -> over(entities)
                        .add(aShop().of(merchant).at("boekhandel.example").opened()));

        assertThat(losses).hasSize(19).hasOnlyElementsOfType(Collision.class);
        assertThat(shops.all(null, 100)).hasSize(1);
    }

    private void changing(Shop shop, Consumer<Shop> change) {
        database.inTransaction(
                entities -> change.accept(over(entities).find(shop.id()).orElseThrow()));
    }

    static Shops over(EntityManager entities) {
        var shops = new JpaShops();
        shops.entities = entities;
        return shops;
    }
}
