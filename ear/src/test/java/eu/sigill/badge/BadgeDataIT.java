package eu.sigill.badge;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.Answer;
import eu.sigill.house.Call;
import eu.sigill.house.House;
import eu.sigill.house.TestShop;
import eu.sigill.review.PublishingIT;
import jakarta.json.JsonString;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the badge of a shop is told, which every page of the shop asks for. */
class BadgeDataIT {

    private final TestShop shop = House.newShop();

    @Test
    void tellsOfMarkAndReviews() {
        var before = data().json();
        assertThat(before.getString("name")).isEqualTo("Boekhandel " + shop.domain());
        assertThat(before.getString("language")).isEqualTo("nl");
        assertThat(before.getJsonObject("certificate").getString("validTo")).matches("\\d{4}-\\d{2}-\\d{2}");
        assertThat(before.getString("profile")).isEqualTo(House.url() + "/shops/" + shop.id());
        assertThat(before).doesNotContainKey("rating");

        PublishingIT.published(shop, 4, "Snel en netjes");

        var rating = data().json().getJsonObject("rating");
        assertThat(rating.getInt("count")).isEqualTo(1);
        assertThat(rating.getJsonNumber("mean").toString()).isEqualTo("4.00");
        assertThat(rating.getString("grade")).isEqualTo("GOOD");
    }

    @Test
    void namesTheFieldsOfEachCaseAndNoOther() {
        var fields = data().json().getJsonObject("card").getJsonObject("fields");

        assertThat(fields.keySet()).containsExactlyInAnyOrder("REMINDER", "PROTECTION");
        var order = fields.getJsonObject("REMINDER").getJsonObject("order");
        assertThat(order.getJsonArray("required").getValuesAs(JsonString::getString))
                .containsExactlyInAnyOrder("orderNr", "orderDate", "buyerEmail");
        assertThat(order.getJsonArray("optional")).isEmpty();
    }

    @Test
    void hasNoMarkWithoutACertificate() {
        var body = new HashMap<>(TestShop.body(TestShop.newDomain()));
        body.putAll(Map.of("certified", false, "products", List.of("SHOP_REVIEWS")));
        var plain = House.api().post("/shops", body).is(201).json().getString("id");

        var json = Call.get("/badge/" + plain + ".json").send().is(200).json();

        assertThat(json).doesNotContainKey("certificate");
        var fields = json.getJsonObject("card").getJsonObject("fields");
        assertThat(fields.keySet()).containsExactly("REMINDER");
        assertThat(fields.getJsonObject("REMINDER")).doesNotContainKey("product");
    }

    @Test
    void isKeptByBrowsersAndOpenToThePagesOfEveryShop() {
        var first = data();
        assertThat(first.header("Cache-Control")).contains("max-age=300");
        assertThat(first.header("Access-Control-Allow-Origin")).isEqualTo("*");

        var again =
                Call.get(path()).header("If-None-Match", first.header("ETag")).send();

        again.is(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void isThereForShopsOnly() {
        Call.get("/badge/X" + "0".repeat(32) + ".json").send().isProblem(404, "unknown-shop");
        Call.get("/badge/nothing.json").send().isProblem(404, "unknown-shop");
        Call.get("/badge/").send().isProblem(404, "unknown-shop");
    }

    private Answer data() {
        return Call.get(path()).send().is(200);
    }

    private String path() {
        return "/badge/" + shop.id() + ".json";
    }
}
