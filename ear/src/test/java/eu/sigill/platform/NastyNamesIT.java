package eu.sigill.platform;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.House;
import eu.sigill.house.TestShop;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that no page should have to show: the house says no and names the field, or leaves out what is no letter. */
class NastyNamesIT {

    private static final String LONG = "long".repeat(2_500);

    private final TestShop shop = House.newShop();

    @ParameterizedTest
    @ValueSource(strings = {"Books\0", "Books\r\nSet-Cookie: a=b", "Books\u0085", "Books \u202Eskoob", LONG_NAME})
    void areNoNamesOfShops(String name) {
        var before = House.database().rows();

        var told = name.equals(LONG_NAME) ? LONG : name;
        var no = NastyShopper.opening(TestShop.newDomain(), told)
                .isProblem(422, "invalid-field")
                .naming("name");

        assertThat(no.body()).doesNotContain("Set-Cookie", "skoob", "longlong");
        assertThat(House.database().rows()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Atlas\0", "Atlas\r\nof", LONG_NAME})
    void areNoNamesInOrders(String name) {
        var shopper = NastyShopper.called(name.equals(LONG_NAME) ? LONG : name);
        var before = House.database().rows();

        var no = shopper.joins(shop).isProblem(422, "invalid-field");

        assertThat(no.problem().getString("field")).isNotBlank();
        assertThat(no.body()).doesNotContain("Atlas", "longlong");
        assertThat(House.database().rows()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ma\0ria", "Ma\r\nria", LONG_NAME})
    void areInNoLink(String name) {
        var told = name.equals(LONG_NAME) ? LONG : name;

        var no = House.api()
                .post(shop.path("/links"), Map.of("email", "maria@lezer.example", "name", told, "ref", "1"))
                .is(422);

        assertThat(no.naming("name").body()).doesNotContain("longlong", "Ma\\r");
    }

    @Test
    void ofBuyersTurnNothingRound() {
        var shopper = NastyShopper.called("\u202eairam");

        shopper.reviews(shop, "Fine").is(303);

        assertThat(House.page("/shops/" + shop.id()).is(200).body())
                .contains("airam a.")
                .doesNotContain("\u202e");
        assertThat(House.page(shop.link(shopper.order())).is(200).body()).doesNotContain("\u202e");
    }

    /** Stands for one that is too long for an annotation, and for the name of a test. */
    private static final String LONG_NAME = "10 kB";
}
