package eu.sigill.merchant;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.Answer;
import eu.sigill.house.House;
import eu.sigill.house.TestShop;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShopApiIT {

    private static final String CANARY = "zx81canary";

    @Test
    void registersAShopAndSaysWhereItIs() {
        var domain = TestShop.newDomain();

        var answer = House.api().post("/shops", TestShop.body(domain)).is(201);

        var shop = answer.json();
        assertThat(shop.getString("id")).matches("X[A-Z0-9]{32}");
        assertThat(shop.getString("domain")).isEqualTo(domain);
        assertThat(shop.getBoolean("certified")).isTrue();
        assertThat(shop.getString("page")).isEqualTo(House.url() + "/shops/" + shop.getString("id"));
        assertThat(answer.header("Location")).endsWith("/api/v1/shops/" + shop.getString("id"));
        assertThat(House.api().get("/shops/" + shop.getString("id")).is(200).json())
                .isEqualTo(shop);
    }

    @Test
    void certifiesNobodyWhoDidNotAsk() {
        var body = new HashMap<>(TestShop.body(TestShop.newDomain()));
        body.remove("certified");

        var shop = House.api().post("/shops", body).is(201).json();

        assertThat(shop.getBoolean("certified")).isFalse();
        assertThat(shop.get("certifiedFrom")).isEqualTo(JsonValue.NULL);
    }

    @Test
    void takesADomainOnceInWhateverCase() {
        var domain = TestShop.newDomain();
        House.api().post("/shops", TestShop.body(domain)).is(201);

        House.api()
                .post("/shops", TestShop.body(domain.toUpperCase(java.util.Locale.ROOT)))
                .isProblem(409, "domain-taken")
                .naming("domain");
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void namesTheFieldThatIsWrongAndNotItsValue(String field, Object value) {
        var body = new HashMap<>(TestShop.body(TestShop.newDomain()));
        body.put(field, value);

        var answer =
                House.api().post("/shops", body).isProblem(422, "invalid-field").naming(field);

        assertThat(answer.body()).doesNotContain(CANARY);
    }

    static List<Object[]> wrong() {
        return List.of(
                new Object[] {"domain", CANARY},
                new Object[] {"domain", ""},
                new Object[] {"domain", "https://" + CANARY + ".example/"},
                new Object[] {"domain", CANARY.repeat(30) + ".example"},
                new Object[] {"name", " "},
                new Object[] {"name", CANARY.repeat(30)},
                new Object[] {"market", CANARY},
                new Object[] {"languages", List.of("en", CANARY)},
                new Object[] {"languages", List.of()},
                new Object[] {"languages", CANARY},
                new Object[] {"products", List.of(CANARY)},
                new Object[] {"products", List.of()},
                new Object[] {"certified", CANARY},
                new Object[] {"certified", "true"},
                new Object[] {"certified", 1},
                new Object[] {"merchant", CANARY});
    }

    @ParameterizedTest
    @ValueSource(strings = {"domain", "name", "market", "languages", "products"})
    void namesTheFieldThatIsMissing(String field) {
        var body = new HashMap<>(TestShop.body(TestShop.newDomain()));
        body.remove(field);

        House.api().post("/shops", body).isProblem(422, "invalid-field").naming(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"domian", "shop-name"})
    void namesAFieldThatItDoesNotKnow(String field) {
        var body = new HashMap<>(TestShop.body(TestShop.newDomain()));
        body.put(field, CANARY);

        var answer =
                House.api().post("/shops", body).isProblem(422, "unknown-field").naming(field);

        assertThat(answer.body()).doesNotContain(CANARY);
    }

    @Test
    void knowsNoMerchantThatNeverJoined() {
        var body = new HashMap<>(TestShop.body(TestShop.newDomain()));
        body.put("merchant", "00000000-0000-7000-8000-000000000000");

        House.api().post("/shops", body).isProblem(404, "unknown-merchant");
    }

    @Test
    void listsEveryShopOncePageByPage() {
        var mine = List.of(registered(), registered(), registered());

        var seen = new ArrayList<String>();
        var after = "";
        do {
            var page = House.api().get("/shops?limit=2" + after).is(200);
            assertThat(page.items()).hasSizeBetween(1, 2);
            page.items().forEach(shop -> seen.add(shop.getString("id")));
            after = following(page);
        } while (!after.isEmpty());

        assertThat(seen).doesNotHaveDuplicates().containsAll(mine);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, Integer.MAX_VALUE})
    void bearsWithALimitThatMakesNoSense(int limit) {
        registered();

        assertThat(House.api().get("/shops?limit=" + limit).is(200).items()).isNotEmpty();
    }

    @Test
    void tellsTheSameOfAShopThatIsNotThere() {
        House.api().get("/shops/X" + "0".repeat(32)).isProblem(404, "unknown-shop");
    }

    private static String registered() {
        Map<String, Object> body = TestShop.body(TestShop.newDomain());
        return House.api().post("/shops", body).is(201).json().getString("id");
    }

    private static String following(Answer page) {
        return page.json().isNull("next") ? "" : "&after=" + page.json().getString("next");
    }
}
