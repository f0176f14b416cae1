package eu.sigill.review;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.Answer;
import eu.sigill.house.Call;
import eu.sigill.house.House;
import eu.sigill.house.Orders;
import eu.sigill.house.TestShop;
import eu.sigill.link.kit.LinkKeys;
import eu.sigill.link.kit.Purpose;
import java.net.IDN;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Opening a link is a read, however often and by whom. */
class OpeningIT {

    private static final AtomicInteger BEYOND_ASCII = new AtomicInteger();

    @Test
    void showsAFormThatKnowsWhoComesAndTellsItToNobodyElse() {
        var shop = House.newShop();
        var order = Orders.next("BOOK-1", "BOOK-2");

        var page = Call.get(shop.link(order)).send().is(200);

        assertThat(page.body())
                .contains("class=\"review-form\"", "Maria J.", "BOOK-1", "BOOK-2")
                .doesNotContain(order.email())
                .doesNotContain(order.ref())
                .doesNotContain("Jansen");
    }

    @Test
    void tellsBrowsersToKeepNothingAndToPassNothingOn() {
        var shop = House.newShop();

        var page = Call.get(shop.link(Orders.next())).send();

        assertIsKeptNowhere(page);
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "form-action 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void mayStandInAFrameOnTheShopsPagesOnly() {
        var shop = House.newShop();

        var page = Call.get(shop.embedded() + "?p=" + shop.payload(Orders.next()))
                .send()
                .is(200);

        assertIsKeptNowhere(page);
        assertThat(page.header("Content-Security-Policy"))
                .endsWith("frame-ancestors https://%1$s https://www.%1$s".formatted(shop.domain()));
        assertThat(page.all("X-Frame-Options")).isEmpty();
    }

    private static void assertIsKeptNowhere(Answer page) {
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.header("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void changesNothingThoughItHappensTenTimes() {
        var shop = House.newShop();
        var order = Orders.next("BOOK-1");
        var link = shop.link(order);
        var own = own(shop.maker(), Instant.now());
        var before = House.database().contents();

        for (var i = 0; i < 10; i++) {
            Call.get(link).send().is(200);
            Call.head(link).send().is(200);
            Call.get(link + "x").send().is(404);
            Call.post(shop.form()).form(Map.of("p", own)).send().is(200);
        }

        assertThat(House.database().contents()).isEqualTo(before);
        ReviewForm.opened(shop, order).stars(4).terms().publish().is(303);
    }

    @Test
    void answersAHeadAsItWouldAGet() {
        var shop = House.newShop();
        var link = shop.link(Orders.next());

        var head = Call.head(link).send().is(200);

        assertThat(head.body()).isEmpty();
        assertIsKeptNowhere(head);
        Call.head(link + "x").send().is(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s?p=%s&utm_source=n",
                "%s?utm_source=n&p=%s",
                "%s?amp;x=1&p=%s",
                "%s/?p=%s",
                "%s?p=%s#p=something-else",
                "%s?lang=sv&p=%s"
            })
    void bearsWithWhatMailProgramsAddToALink(String pattern) {
        var shop = House.newShop();

        Call.get(pattern.formatted(shop.form(), shop.payload(Orders.next())))
                .send()
                .is(200);
    }

    @Test
    void knowsTheShopInWhateverCase() {
        var shop = House.newShop();
        var upper = shop.form().replace("shop-", "SHOP-");

        Call.get(upper + "?p=" + shop.payload(Orders.next())).send().is(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"b%%C3%%BCcher-%d.example", "B%%C3%%9CCHER-%d.example/", "embed/B%%c3%%bccher-%d.example"})
    void knowsAShopBeyondAsciiInEverySpellingAsTheCheckerDoes(String spelling) {
        var number = BEYOND_ASCII.incrementAndGet();
        var shop = TestShop.at(IDN.toASCII("bücher-%d.example".formatted(number)), LinkKeys.generate());
        var link = "/evaluate-bgl/" + spelling.formatted(number) + "?p=" + shop.payload(Orders.next());

        var seen = House.api().post(shop.path("/links/inspect"), Map.of("link", link));

        assertThat(seen.is(200).json().getString("outcome")).isEqualTo("OPENED");
        assertThat(Call.get(link).send().is(200).body()).contains("class=\"review-form\"");
        ReviewForm.opened(link).stars(4).terms().publish().is(303);
    }

    @Test
    void takesALinkOfItsOwnFormatFromTheBody() {
        var shop = House.newShop();
        var payload = own(shop.maker(), Instant.now());
        assertThat(payload).startsWith("v2.");

        var unfolding = Call.get(shop.form()).send().is(200);
        assertThat(unfolding.body()).contains("id=\"unfold\"");
        var page = Call.post(shop.form()).form(Map.of("p", payload)).send().is(200);

        assertIsKeptNowhere(page);
        assertThat(page.body()).contains("class=\"review-form\"");
        ReviewForm.forged(shop.form(), ReviewForm.hidden(page))
                .stars(5)
                .terms()
                .publish()
                .is(303);
    }

    @Test
    void opensNoLinkOfItsOwnFormatThatHasExpired() {
        var shop = House.newShop();
        var yesterday = Instant.now().minus(Duration.ofDays(1));

        Call.post(shop.form())
                .form(Map.of("p", own(shop.maker(), yesterday)))
                .send()
                .is(404);
    }

    private static String own(eu.sigill.link.kit.LinkMaker maker, Instant from) {
        var link = maker.own(Orders.next(), Purpose.REVIEW, Duration.ofHours(1), from)
                .link();
        return link.substring(link.indexOf("#p=") + 3);
    }
}
