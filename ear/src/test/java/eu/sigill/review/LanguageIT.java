package eu.sigill.review;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.Call;
import eu.sigill.house.House;
import eu.sigill.house.Orders;
import eu.sigill.house.TestShop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The host's prefix decides, then the address, then the browser, then English. */
class LanguageIT {

    @ParameterizedTest
    @CsvSource({
        "se, '',    'de', sv",
        "de, sv,    'nl', de",
        "nl-be, '', '',   nl",
        "'', pl,    'de', pl",
        "'', '',    'de-AT,en;q=0.5', de",
        "'', '',    'fr,nl;q=0.8,en;q=0.5', nl",
        "'', xx,    'sv', sv",
        "'', '',    'fr', en",
        "'', '',    '',   en"
    })
    void thePageSpeaks(String prefix, String lang, String browser, String expected) {
        var shop = House.newShop();
        var call = Call.get(shop.link(Orders.next()) + (lang.isEmpty() ? "" : "&lang=" + lang));
        if (!prefix.isEmpty()) {
            call.header("Host", prefix + ".localhost");
        }
        if (!browser.isEmpty()) {
            call.header("Accept-Language", browser);
        }

        assertThat(call.send().is(200).body())
                .contains("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + expected);
    }

    @Test
    void aReviewIsMarkedWithTheLanguageOfItsForm() {
        var shop = House.newShop();
        published(shop, "se.localhost");

        var review = House.api().get(shop.path("/reviews")).items().getFirst();

        assertThat(review.getString("language")).isEqualTo("sv");
    }

    private static void published(TestShop shop, String host) {
        var page =
                Call.get(shop.link(Orders.next())).header("Host", host).send().is(200);
        Call.post(shop.form())
                .header("Host", host)
                .form(java.util.Map.of(
                        "p", ReviewForm.hidden(page), "stars-shop", "5", "terms", "yes", "publish", "yes"))
                .send()
                .is(303);
    }
}
