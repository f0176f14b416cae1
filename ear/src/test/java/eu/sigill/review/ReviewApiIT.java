package eu.sigill.review;

import static eu.sigill.review.PublishingIT.published;
import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.Api;
import eu.sigill.house.House;
import eu.sigill.house.TestShop;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class ReviewApiIT {

    @Test
    void aShopWithoutReviewsHasNoRating() {
        var rating = rating(House.newShop());

        assertThat(rating.getInt("count")).isZero();
        assertThat(rating.isNull("mean")).isTrue();
        assertThat(rating.isNull("grade")).isTrue();
        assertThat(rating.getJsonObject("distribution").getInt("5")).isZero();
    }

    @Test
    void aRatingIsThePlainMeanAndIsThereAtOnce() {
        var shop = House.newShop();
        rating(shop);

        published(shop, 5, "");
        published(shop, 5, "");
        published(shop, 2, "");

        var rating = rating(shop);
        assertThat(rating.getInt("count")).isEqualTo(3);
        assertThat(rating.getJsonNumber("mean").bigDecimalValue()).isEqualByComparingTo("4.00");
        assertThat(rating.getString("grade")).isEqualTo("GOOD");
        assertThat(rating.getJsonObject("distribution").getInt("5")).isEqualTo(2);
        assertThat(rating.getJsonObject("distribution").getInt("2")).isEqualTo(1);
        assertThat(rating.getString("since")).matches("\\d{4}-\\d\\d-\\d\\d");
    }

    @Test
    void aRatingNeedsNoTokenAndMayBeKeptForAMinute() {
        var shop = House.newShop();

        var answer = Api.nobody("GET", shop.path("/rating")).send().is(200);

        assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=60");
        Api.nobody("GET", "/shops/X" + "0".repeat(32) + "/rating").send().isProblem(404, "unknown-shop");
    }

    @Test
    void aShopReadsItsReviewsWithTheOrderNumberAndWithoutTheAddress() {
        var shop = House.newShop();
        var order = published(shop, 4, "Snel & netjes");

        var answer = House.api().get(shop.path("/reviews")).is(200);

        assertThat(answer.body()).doesNotContain(order.email()).doesNotContain("Jansen");
        var review = answer.items().getFirst();
        assertThat(review.getString("ref")).isEqualTo(order.ref());
        assertThat(review.getInt("stars")).isEqualTo(4);
        assertThat(review.getString("text")).isEqualTo("Snel & netjes");
        assertThat(review.getString("about")).isEqualTo("SHOP");
        assertThat(review.getString("verification")).isEqualTo("ORDER_LINK");
        assertThat(review.getJsonArray("tags").getString(0)).isEqualTo("web");
        assertThat(review.isNull("editedAt")).isTrue();
    }

    @Test
    void reviewsComeNewestFirstPageByPage() {
        var shop = House.newShop();
        for (var i = 1; i <= 5; i++) {
            published(shop, i, "Number " + i);
        }

        var seen = new ArrayList<String>();
        var after = "";
        do {
            var page = House.api().get(shop.path("/reviews?limit=2" + after)).is(200);
            page.items().forEach(review -> seen.add(review.getString("text")));
            after = page.json().isNull("next") ? "" : "&after=" + page.json().getString("next");
        } while (!after.isEmpty());

        assertThat(seen).containsExactly("Number 5", "Number 4", "Number 3", "Number 2", "Number 1");
    }

    private static JsonObject rating(TestShop shop) {
        return House.api().get(shop.path("/rating")).is(200).json();
    }
}
