package eu.sigill.review;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.Call;
import eu.sigill.house.House;
import eu.sigill.house.Orders;
import eu.sigill.house.TestShop;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same refusal, where nothing is wrong with the link but with the shop or its keys. */
class RefusalByShopIT {

    private final TestShop shop = House.newShop();
    private final TheRefusal refusal = TheRefusal.of(shop);
    private final String payload = shop.payload(Orders.next());

    @Test
    void aShopThatNobodyKnows() {
        var domain = TestShop.newDomain();

        refusal.is(Call.get("/evaluate-bgl/" + domain + "?p=" + payload).send(), domain);
        refusal.is(Call.get("/evaluate-bgl/" + domain).send(), domain);
    }

    @Test
    void aShopWithoutKeys() {
        var domain = TestShop.newDomain();
        House.api().post("/shops", TestShop.body(domain)).is(201);

        refusal.is(Call.get("/evaluate-bgl/" + domain + "?p=" + payload).send(), domain);
    }

    @Test
    void anotherShopsLink() {
        var other = House.newShop();

        refusal.is(Call.get(shop.form() + "?p=" + other.payload(Orders.next())).send());
    }

    @ParameterizedTest
    @ValueSource(strings = {"DISABLED", "DESTROYED"})
    void aKeyThatIsNoLongerTrusted(String status) {
        var other = House.newShop();
        var link = other.link(Orders.next());
        Call.get(link).send().is(200);

        House.api()
                .patch(other.path("/link-keys/" + other.keys().kid()), Map.of("status", status))
                .is(200);

        refusal.is(Call.get(link).send(), other.domain());
    }

    @ParameterizedTest
    @MethodSource("places")
    void anAddressThatIsNone(String place) {
        var answer = Call.get(place + "?p=" + payload).send().is(404);

        assertThat(answer.body()).contains("<h1>This link does not open</h1>");
    }

    static List<String> places() {
        return List.of(
                "/evaluate-bgl",
                "/evaluate-bgl/",
                "/evaluate-bgl/embed",
                "/evaluate-bgl/embed/",
                "/evaluate-bgl/a/b",
                "/evaluate-bgl/shop.example//",
                "/evaluate-bgl/%3Cb%3E");
    }
}
