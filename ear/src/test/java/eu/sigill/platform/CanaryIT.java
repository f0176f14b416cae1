package eu.sigill.platform;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.Api;
import eu.sigill.house.Call;
import eu.sigill.house.House;
import eu.sigill.house.TestShop;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** People nobody else is called like walk through the house; then every room is searched for them. */
class CanaryIT {

    private final TestShop shop = House.newShop();

    @Test
    void nothingOfAnOrderIsWrittenDownBeforeItsReviewIsPublished() {
        var canary = Canary.hatch();

        isMade(canary);
        isOpened(canary);
        isRefused(canary);
        fails(canary);

        assertThat(canary.all()).allSatisfy(text -> {
            assertThat(canary.logsWith(text)).isEmpty();
            assertThat(House.database().placesOf(text)).isEmpty();
        });
    }

    @Test
    void afterwardsNothingStandsInTheClearButWhatThePageShows() {
        var canary = Canary.hatch();

        canary.publish(shop).is(303);
        canary.ofSomebodyElse().publish(shop).is(409);

        assertThat(canary.all())
                .allSatisfy(text -> assertThat(canary.logsWith(text)).isEmpty());
        for (var sealed : List.of(canary.email(), canary.ref(), canary.familyName())) {
            assertThat(House.database().placesOf(sealed)).isEmpty();
        }
        assertThat(House.database().placesOf(canary.words())).containsExactly("review.text");
        assertThat(House.database().placesOf(canary.givenName())).containsExactly("review.display_name");
        assertThat(House.database().placesOf(canary.sku())).containsExactly("review.sku");
        assertThat(House.database().placesOf(canary.tag())).containsExactly("review.tags");
        var page = House.page("/shops/" + shop.id()).is(200).body();
        assertThat(page).contains(canary.words(), canary.givenName(), canary.sku());
        assertThat(page).doesNotContain(canary.email(), canary.ref(), canary.familyName(), canary.tag());
    }

    private void isMade(Canary canary) {
        var link = House.api()
                .post(shop.path("/links"), canary.body())
                .is(201)
                .json()
                .getString("link");
        House.api().post(shop.path("/links/inspect"), Map.of("link", link)).is(200);
        var file = House.api()
                .call("POST", shop.path("/links"))
                .header("Accept", "text/csv")
                .body("text/csv", canary.csv())
                .send()
                .is(200);
        assertThat(file.body()).contains(canary.ref(), "/evaluate-bgl/");
    }

    private void isOpened(Canary canary) {
        var page = Call.get(shop.link(canary.order())).send().is(200);

        assertThat(page.body())
                .doesNotContain(canary.email(), canary.ref(), canary.familyName())
                .contains(canary.givenName(), canary.sku());
        Call.get(shop.embedded() + "?p=" + shop.payload(canary.order())).send().is(200);
        Call.head(shop.link(canary.order())).send().is(200);
        Call.post(shop.form()).form(Map.of("p", canary.own(shop))).send().is(200);
    }

    private void isRefused(Canary canary) {
        Call.get(shop.link(canary.order()) + "A").send().is(404);
        Call.get(shop.form() + "?p=" + canary.sku()).send().is(404);
        Call.get(House.newShop().form() + "?p=" + shop.payload(canary.order()))
                .send()
                .is(404);
        for (var text : canary.all()) {
            Call.post(shop.form()).form(Map.of("p", text)).send().is(404);
        }
    }

    private void fails(Canary canary) {
        canary.form(shop, false).is(422);
        House.api()
                .post(shop.path("/links"), canary.bodyWith("tags", List.of(canary.tag() + " x")))
                .is(422);
        House.api()
                .post(shop.path("/links"), canary.bodyWith("email", canary.sku()))
                .is(422);
        var unknown = House.api().post(shop.path("/links"), canary.bodyWith(canary.tag(), canary.email()));
        assertThat(unknown.status()).isIn(400, 422);
        House.api()
                .call("POST", shop.path("/links"))
                .body("application/json", "{\"email\":\"" + canary.email() + "\",,}")
                .send()
                .is(400);
        House.api().get("/shops/" + canary.ref()).is(404);
        new Api(canary.ref()).get(shop.path("")).is(401);
        House.page("/" + canary.ref() + "?name=" + canary.sku()).is(404);
    }
}
