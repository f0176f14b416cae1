package eu.sigill.link;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.House;
import eu.sigill.house.Orders;
import eu.sigill.house.TestShop;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkApiIT {

    @Test
    void makesALinkThatOpensOnThePageAndInTheChecker() {
        var shop = House.newShop();
        var order = Map.of(
                "email", "ewa@lezer.example",
                "name", "Ewa Dąbrowska",
                "ref", "ORD/1 & 2",
                "skus", List.of("BOOK-1", "BOOK-2"),
                "tags", List.of("web"));

        var made = House.api().post(shop.path("/links"), order).is(201);

        var link = made.json().getString("link");
        assertThat(link).startsWith(House.url() + shop.form() + "?p=");
        assertThat(made.json().getInt("length")).isEqualTo(link.length());
        assertThat(made.header("Cache-Control")).isEqualTo("no-store");
        House.page(link.substring(House.url().toString().length())).is(200);
        var seen = inspected(shop, link);
        assertThat(seen.getString("outcome")).isEqualTo("OPENED");
        assertThat(seen.getString("kid")).isEqualTo(shop.keys().kid());
        assertThat(seen.getJsonObject("fields").getString("ref")).isEqualTo("ORD/1 & 2");
        assertThat(seen.getJsonObject("fields").getString("name")).isEqualTo("Ewa Dąbrowska");
        assertThat(seen.getJsonObject("fields").getJsonArray("skus").getValuesAs(JsonString::getString))
                .containsExactly("BOOK-1", "BOOK-2");
    }

    @Test
    void putsALinkOfItsOwnFormatIntoTheFragment() {
        var shop = House.newShop();
        var order = new HashMap<>(minimal());
        order.put("format", "OWN");

        var link = House.api().post(shop.path("/links"), order).is(201).json().getString("link");

        var uri = URI.create(link);
        assertThat(uri.getRawQuery()).isNull();
        assertThat(uri.getRawFragment()).startsWith("p=v2." + shop.keys().kid() + ".");
        assertThat(inspected(shop, link).getString("outcome")).isEqualTo("OPENED");
    }

    @Test
    void opensNoLinkOfAnotherShop() {
        var shop = House.newShop();
        var other = House.newShop();
        var link = House.url() + other.link(Orders.next());

        var seen = inspected(shop, link);

        assertThat(seen.getString("outcome")).isEqualTo("REFUSED");
        assertThat(seen.getString("layer")).isEqualTo("DOMAIN");
        assertThat(seen.isNull("fields")).isTrue();
    }

    @Test
    void saysWhatIsWorthKnowingInWordsAndByNames() {
        var shop = House.newShop();
        var link = House.url() + shop.linkEncodedTwice();

        var seen = inspected(shop, link);

        assertThat(seen.getString("outcome")).isEqualTo("OPENED");
        assertThat(seen.getJsonArray("warnings").getString(0)).startsWith("the payload was percent-encoded 2 times");
        assertThat(seen.getJsonArray("codes").getString(0)).isEqualTo("ENCODED_AGAIN");
    }

    @Test
    void namesAFieldThatItDoesNotKnow() {
        var order = new HashMap<>(minimal());
        order.put("sku", "BOOK-1");

        House.api()
                .post(House.newShop().path("/links"), order)
                .isProblem(422, "unknown-field")
                .naming("sku");
    }

    @ParameterizedTest
    @ValueSource(strings = {"email", "name", "ref"})
    void namesAFieldThatIsMissingOrBlank(String field) {
        var shop = House.newShop();
        var missing = new HashMap<>(minimal());
        missing.remove(field);
        var blank = new HashMap<>(minimal());
        blank.put(field, " ");

        House.api()
                .post(shop.path("/links"), missing)
                .isProblem(422, "invalid-field")
                .naming(field);
        var refused = House.api()
                .post(shop.path("/links"), blank)
                .isProblem(422, "invalid-field")
                .naming(field);
        assertThat(refused.problem().getString("code")).isEqualTo("EMPTY");
        assertThat(refused.problem().getString("detail")).isEqualTo(field + " is empty");
    }

    @Test
    void namesAFieldThatBreaksARuleAndNotItsValue() {
        var shop = House.newShop();
        var wrong = Map.<String, Object>of(
                "email",
                "zx81canary",
                "name",
                "zx81canary\u0007",
                "ref",
                "zx81canary".repeat(101),
                "tags",
                List.of("zx81 canary"),
                "skus",
                List.of("", "zx81canary"),
                "format",
                "zx81canary");

        wrong.forEach((field, value) -> {
            var order = new HashMap<>(minimal());
            order.put(field, value);
            var answer = House.api()
                    .post(shop.path("/links"), order)
                    .isProblem(422, "invalid-field")
                    .naming(field);
            assertThat(answer.body()).doesNotContain("zx81");
        });
    }

    @Test
    void looksIntoNoLinkThatIsNotThere() {
        var shop = House.newShop();

        House.api()
                .post(shop.path("/links/inspect"), Map.of())
                .isProblem(422, "invalid-field")
                .naming("link");
        assertThat(inspected(shop, "https://example.com/").getString("layer")).isEqualTo("URL");
    }

    private static JsonObject inspected(TestShop shop, String link) {
        var answer = House.api()
                .post(shop.path("/links/inspect"), Map.of("link", link))
                .is(200);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        return answer.json();
    }

    private static Map<String, Object> minimal() {
        return Map.of("email", "maria@lezer.example", "name", "Maria Jansen", "ref", "ORD-1");
    }
}
