package eu.sigill.merchant.model;

import static eu.sigill.merchant.model.AShop.aShop;
import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.platform.model.Database;
import eu.sigill.platform.model.OnEveryDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@OnEveryDatabase
class ShopPagesTest {
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00.123456Z");
    private static final String SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int MANY = 100;

    private final Database database;
    private final Shops shops;
    private final Random random = new Random(21);

    ShopPagesTest(Database database) {
        this.database = database.emptied();
        shops = database.transactional(Shops.class, ShopsTest::over);
    }

    @Test
    void loseAndDoubleNoShop() {
        var kept = shopsOf(joined(), 11);

        var pages = pages(after -> shops.all(after, 4));

        assertThat(pages).extracting(List::size).containsExactly(4, 4, 3);
        assertThat(pages.stream().flatMap(List::stream)).containsExactlyElementsOf(sorted(kept));
    }

    @Test
    void holdOnlyTheMerchantsThatWereAskedFor() {
        var first = joined();
        var second = joined();
        var kept = new ArrayList<>(shopsOf(first, 3));
        shopsOf(joined(), 3);
        kept.addAll(shopsOf(second, 3));

        var pages = pages(after -> shops.of(Set.of(first.id(), second.id()), after, 4));

        assertThat(pages.stream().flatMap(List::stream)).containsExactlyElementsOf(sorted(kept));
    }

    @Test
    void areEmptyForNobody() {
        shopsOf(joined(), 1);

        assertThat(shops.of(Set.of(), null, 4)).isEmpty();
        assertThat(shops.of(Set.of(MerchantId.next(NOW)), null, 4)).isEmpty();
    }

    private static List<List<ShopId>> pages(Function<@Nullable ShopId, List<Shop>> next) {
        var pages = new ArrayList<List<ShopId>>();
        for (var page = next.apply(null);
                !page.isEmpty();
                page = next.apply(page.getLast().id())) {
            pages.add(page.stream().map(Shop::id).toList());
            assertThat(pages).as("as many pages as there are shops").hasSizeLessThan(MANY);
        }
        return pages;
    }

    private static List<ShopId> sorted(List<ShopId> ids) {
        return ids.stream().sorted(Comparator.comparing(ShopId::value)).toList();
    }

    private Merchant joined() {
        return database.kept(Merchant.join("Boekhandel", NOW));
    }

    private List<ShopId> shopsOf(Merchant merchant, int number) {
        return Stream.generate(this::id)
                .limit(number)
                .map(id -> aShop().withId(id).of(merchant).keptIn(database).id())
                .toList();
    }

    private ShopId id() {
        return new ShopId(random.ints(32, 0, SIGNS.length())
                .mapToObj(sign -> SIGNS.substring(sign, sign + 1))
                .collect(Collectors.joining("", "X", "")));
    }
}
