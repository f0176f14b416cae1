package eu.sigill.review;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.Call;
import eu.sigill.house.House;
import eu.sigill.house.Orders;
import eu.sigill.house.TestShop;
import java.util.regex.Pattern;
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

    @ParameterizedTest
    @CsvSource({"'', '', pl", "'', fr, pl", "'', de, de", "nl, '', nl"})
    void theShopsPageSpeaksAsTheShopDoesToWhoeverNamesNoLanguage(String lang, String browser, String expected) {
        var body = new java.util.HashMap<>(TestShop.body(TestShop.newDomain()));
        body.put("market", "PL");
        body.put("languages", java.util.List.of("pl", "sv"));
        var id = House.api().post("/shops", body).is(201).json().getString("id");
        var call = Call.get("/shops/" + id + (lang.isEmpty() ? "" : "?lang=" + lang));
        if (!browser.isEmpty()) {
            call.header("Accept-Language", browser);
        }

        var page = call.send().is(200).body();

        assertThat(page).contains(" lang=\"" + expected + "\"");
        assertThat(page.substring(page.indexOf("class=\"languages\"")))
                .containsSubsequence("?lang=pl", "?lang=sv", "?lang=en", "?lang=de", "?lang=nl");
    }

    @Test
    void aReviewIsMarkedWithTheLanguageOfItsForm() {
        var shop = House.newShop();
        published(shop, "se.localhost");

        var review = House.api().get(shop.path("/reviews")).items().getFirst();

        assertThat(review.getString("language")).isEqualTo("sv");
    }

    @Test
    void aComplaintSpeaksTheLanguageThatWasChosen() {
        var shop = House.newShop();
        var payload = ReviewForm.hidden(Call.get(shop.link(Orders.next())).send());

        var complaint =
                ReviewForm.forged(shop.form() + "?lang=sv", payload).publish().is(422);

        assertThat(complaint.body()).contains("lang=\"sv\"", "href=\"/terms?lang=sv\"");
    }

    @Test
    void aChoiceLastsFromTheFormToTheShopsPage() {
        var shop = House.newShop();
        var payload = ReviewForm.hidden(Call.get(shop.link(Orders.next())).send());

        var published = ReviewForm.forged(shop.form() + "?lang=pl&utm_source=mail", payload)
                .stars(4)
                .terms()
                .publish()
                .is(303);

        assertThat(published.header("Location")).endsWith(shop.form() + "?published&lang=pl");
        assertThat(House.api().get(shop.path("/reviews")).items().getFirst().getString("language"))
                .isEqualTo("pl");
        var thanks = Call.get(shop.form() + "?published&lang=pl").send().is(200);
        assertThat(thanks.body()).contains("lang=\"pl\"", "href=\"/shops/" + shop.domain() + "?lang=pl\"");
    }

    @ParameterizedTest
    @CsvSource({"se.localhost, sv", "localhost, nl"})
    void addressesKeepNoChoiceThatNobodyMade(String host, String language) {
        var shop = House.newShop();

        var thanks = Call.get(shop.form() + "?published" + (language.equals("sv") ? "&lang=de" : ""))
                .header("Host", host)
                .header("Accept-Language", language)
                .send();

        assertThat(thanks.body()).contains("lang=\"" + language + "\"", "href=\"/shops/" + shop.domain() + "\"");
    }

    @Test
    void aShopsPageKeepsItsPlaceAndItsLanguage() {
        var shop = House.newShop();
        for (var i = 0; i < 21; i++) {
            PublishingIT.published(shop, 5, "");
        }
        var newest = House.page("/shops/" + shop.domain() + "?lang=sv").body();
        var more = Pattern.compile("href=\"(\\?after=[^\"]+)\"").matcher(newest);
        assertThat(more.find()).isTrue();
        var after = more.group(1).replace("&amp;", "&");
        assertThat(after).endsWith("&lang=sv");

        var rest = House.page("/shops/" + shop.domain() + after).is(200).body();

        var place = after.substring(1, after.length() - "&lang=sv".length());
        assertThat(rest)
                .contains("lang=\"sv\"")
                .contains("href=\"?lang=de&amp;" + place + "\"")
                .contains("href=\"/shops/" + shop.id() + "?lang=sv\"");
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
