package eu.sigill.platform;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.Answer;
import eu.sigill.house.Api;
import eu.sigill.house.Call;
import eu.sigill.house.House;
import eu.sigill.house.TestShop;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** People nobody else is called like walk through the house; then every room is searched for them. */
class CanaryIT {

    /** What the server writes at its start, into each file that it writes to. */
    private static final String FIRST_WORDS = "WFLYSRV0025";

    private final TestShop shop = House.newShop();
    private final List<Answer> answers = new ArrayList<>();

    @Test
    void isFoundWhereItIs() throws IOException {
        var canary = Canary.hatch();
        assertThat(canary.logsWith(FIRST_WORDS))
                .extracting(file -> file.getFileName().toString())
                .contains("console.log", "server.log");

        assertThat(canary.logsWith("\"OTHER /terms\""))
                .extracting(file -> file.getFileName().toString())
                .containsExactly("access.log");

        var planted = Files.writeString(House.data().resolve("log/planted-by-a-test.log"), "for " + canary.email());
        assertThat(canary.logsWith(canary.email())).containsExactly(planted);
        Files.delete(planted);
    }

    @Test
    void nothingOfAnOrderIsWrittenDownBeforeItsReviewIsPublished() {
        var canary = Canary.hatch();

        isMade(canary);
        isOpened(canary);
        isOnAnOrderPage(canary);
        isNoMember(canary);
        isRefused(canary);
        fails(canary);

        assertThat(canary.all()).allSatisfy(text -> {
            assertThat(canary.logsWith(text)).isEmpty();
            assertThat(House.database().placesOf(text)).isEmpty();
        });
        assertNoHeaderTellsOf(canary);
    }

    /** Neither a cookie nor an address that leads on. */
    private void assertNoHeaderTellsOf(Canary canary) {
        assertThat(answers)
                .hasSizeGreaterThan(1)
                .allSatisfy(
                        answer -> assertThat(answer.headers().map().toString()).doesNotContain(canary.all()));
    }

    private Answer heard(Answer answer) {
        answers.add(answer);
        return answer;
    }

    @Test
    void afterwardsNothingStandsInTheClearButWhatThePageShows() {
        var canary = Canary.hatch();

        var published = heard(canary.publish(shop)).is(303);
        heard(canary.ofSomebodyElse().publish(shop)).is(409);

        assertThat(published.header("Location")).endsWith(shop.form() + "?published");
        assertNoHeaderTellsOf(canary);

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
        var link = heard(House.api().post(shop.path("/links"), canary.body()))
                .is(201)
                .json()
                .getString("link");
        assertThat(link).doesNotContain(canary.all());
        heard(House.api().post(shop.path("/links/inspect"), Map.of("link", link)))
                .is(200);
        var file = House.api()
                .call("POST", shop.path("/links"))
                .header("Accept", "text/csv")
                .body("text/csv", canary.csv())
                .send()
                .is(200);
        assertThat(file.body()).contains(canary.ref(), "/evaluate-bgl/");
    }

    private void isOnAnOrderPage(Canary canary) {
        var page = canary.orderPage();

        var answer = House.api()
                .call("POST", shop.path("/order-page/inspect"))
                .body("text/html", page)
                .send()
                .is(200);
        assertThat(answer.body()).contains(canary.email(), canary.ref(), canary.sku());
        House.api()
                .call("POST", shop.path("/order-page/inspect"))
                .header("Content-Location", "mailto:" + canary.email())
                .body("text/html", page)
                .send()
                .is(422);
        House.api()
                .call("POST", shop.path("/order-page/inspect"))
                .body("text/html", page.repeat(10_000))
                .send()
                .is(413);
    }

    private void isNoMember(Canary canary) {
        heard(card("/purchases", canary, "BASIC", "orderNr", canary.ref())).is(202);
        heard(card("/purchases", canary, "BASIC", canary.tag(), canary.words())).is(422);
        heard(card("/registrations", canary, "BASIC", "firstName", canary.givenName()))
                .is(422);
        heard(card("/registrations", canary, "PLUS", "orderNr", canary.ref())).is(409);
        heard(card("/registrations", canary, canary.sku(), "orderNr", canary.ref()))
                .is(422);
        heard(card("/registrations", canary, "BASIC", "currency", canary.words()))
                .is(422);
    }

    /** What a card sends of the canary's order, with one field more or another. */
    private Answer card(String path, Canary canary, String level, String field, String value) {
        var order = new HashMap<String, Object>(Map.of(
                "orderNr",
                canary.ref(),
                "buyerEmail",
                canary.email(),
                "orderAmount",
                "80.00",
                "currency",
                "EUR",
                "paymentType",
                canary.familyName()));
        order.put(field, value);
        var product = Map.of("url", "https://shop.example/" + canary.sku(), "name", canary.sku());
        var body = new HashMap<String, Object>(Map.of("shop", shop.id(), "order", order, "products", List.of(product)));
        if (path.equals("/registrations")) {
            body.putAll(Map.of("level", level, "terms", "2026-11", "language", "nl"));
        }
        return Api.nobody("POST", path).body("application/json", Api.json(body)).send();
    }

    @Test
    void ofAMembersOrderNothingStandsInTheClear() {
        var canary = Canary.hatch();

        heard(card("/registrations", canary, "BASIC", "customerNr", canary.tag()))
                .is(201);
        heard(card("/purchases", canary, "BASIC", "customerNr", canary.tag())).is(202);

        for (var text : List.of(canary.email(), canary.ref(), canary.familyName(), canary.sku(), canary.tag())) {
            assertThat(canary.logsWith(text)).isEmpty();
            assertThat(House.database().placesOf(text)).isEmpty();
        }
        assertNoHeaderTellsOf(canary);
    }

    private void isOpened(Canary canary) {
        var page = heard(Call.get(shop.link(canary.order())).send()).is(200);

        assertThat(page.body())
                .doesNotContain(canary.email(), canary.ref(), canary.familyName())
                .contains(canary.givenName(), canary.sku());
        heard(Call.get(shop.embedded() + "?p=" + shop.payload(canary.order())).send())
                .is(200);
        heard(Call.head(shop.link(canary.order())).send()).is(200);
        heard(Call.post(shop.form()).form(Map.of("p", canary.own(shop))).send()).is(200);
    }

    private void isRefused(Canary canary) {
        heard(Call.get(shop.link(canary.order()) + "A").send()).is(404);
        heard(Call.get(shop.form() + "?p=" + canary.sku()).send()).is(404);
        heard(Call.get(House.newShop().form() + "?p=" + shop.payload(canary.order()))
                        .send())
                .is(404);
        for (var text : canary.all()) {
            heard(Call.post(shop.form()).form(Map.of("p", text)).send()).is(404);
        }
    }

    private void fails(Canary canary) {
        heard(canary.form(shop, false)).is(422);
        heard(House.api().post(shop.path("/links"), canary.bodyWith("tags", List.of(canary.tag() + " x"))))
                .is(422);
        heard(House.api().post(shop.path("/links"), canary.bodyWith("email", canary.sku())))
                .is(422);
        var unknown = heard(House.api().post(shop.path("/links"), canary.bodyWith(canary.tag(), canary.email())));
        assertThat(unknown.status()).isIn(400, 422);
        heard(House.api()
                        .call("POST", shop.path("/links"))
                        .body("application/json", "{\"email\":\"" + canary.email() + "\",,}")
                        .send())
                .is(400);
        heard(House.api().get("/shops/" + canary.ref())).is(404);
        heard(new Api(canary.ref()).get(shop.path(""))).is(401);
        heard(House.page("/" + canary.ref() + "?name=" + canary.sku())).is(404);
    }
}
