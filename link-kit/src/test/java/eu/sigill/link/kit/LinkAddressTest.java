package eu.sigill.link.kit;

import static eu.sigill.link.kit.Forge.KEYS;
import static eu.sigill.link.kit.Forge.NOW;
import static eu.sigill.link.kit.SampleLink.PAYLOAD;
import static eu.sigill.link.kit.SampleLink.assertOpened;
import static eu.sigill.link.kit.SampleLink.layer;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a link leads, and which of it is the payload. */
class LinkAddressTest {

    private final LinkOpener opener = Forge.opener();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://reviews.example/evaluate-bgl/shop.example?p=",
                "https://dk.elsewhere.example:8443/evaluate-bgl/shop.example?p=",
                "/evaluate-bgl/shop.example?p=",
                "/evaluate-bgl/shop.example/?p=",
                "/evaluate-bgl/embed/shop.example?p=",
                "/evaluate-bgl/embed/shop.example/?p=",
                "/evaluate-bgl/SHOP.Example?p=",
                "/evaluate-bgl/shop%2Eexample?p=",
                "/evaluate-bgl/shop.example#p=",
                "/evaluate-bgl/shop.example?utm_source=n&p=",
                "/evaluate-bgl/shop.example?utm_source=n&amp;x=1&p=",
                "/evaluate-bgl/shop.example?pp=1&xp=2&p=",
                "/evaluate-bgl/shop.example?utm_source=n#x&p=",
                "  https://reviews.example/evaluate-bgl/shop.example?p="
            })
    void opensLinksToItsForm(String before) {
        assertOpened(opener.openLink(before + PAYLOAD));
        assertOpened(opener.openLink(before + PAYLOAD + "&utm_medium=email&amp;y=2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://reviews.example",
                "https://reviews.example/?p=",
                "/evaluate/shop.example?p=",
                "/evaluate-bgl/?p=",
                "/evaluate-bgl?p=",
                "/evaluate-bgl//shop.example?p=",
                "/evaluate-bgl/shop.example//?p=",
                "/evaluate-bgl/shop.example/x?p=",
                "/x/evaluate-bgl/shop.example?p=",
                "/evaluate-bgl/shop.example?q=",
                "/evaluate-bgl/shop.example?P=",
                "/evaluate-bgl/shop.example?amp;p=",
                "/evaluate-bgl/shop.example&p="
            })
    void refusesOtherAddresses(String before) {
        assertThat(layer(opener.openLink(before + PAYLOAD))).isEqualTo(Layer.URL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"other.example", "www.shop.example", "embed", "shop.example.", "%zz", "shop.exampl\u00e9", "xn--"
            })
    void refusesOtherShops(String domain) {
        assertThat(layer(opener.openLink("/evaluate-bgl/" + domain + "?p=" + PAYLOAD)))
                .isEqualTo(Layer.DOMAIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://reviews.example/evaluate-bgl/shop.example?p=",
                "reviews.example/evaluate-bgl/shop.example?p=",
                "/evaluate-bgl/shop.example?p=",
                "/evaluate-bgl/embed/shop.example#p=",
                ""
            })
    void inspectsWhateverOfALinkWasCopied(String before) {
        assertOpened(opener.inspect(before + PAYLOAD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://reviews.example/", "reviews.example/evaluate-bgl/shop.example", "?p=", "#"})
    void inspectsNoOtherAddressAsAPayload(String address) {
        assertThat(layer(opener.inspect(address))).isEqualTo(Layer.URL);
    }

    @Test
    void takesTheFirstOfTwoPayloadsAndTheQueryBeforeTheFragment() {
        assertOpened(opener.openLink("/evaluate-bgl/shop.example?p=" + PAYLOAD + "&p=other#p=other"));
        assertThat(layer(opener.openLink("/evaluate-bgl/shop.example?p=other&p=" + PAYLOAD)))
                .isNotNull();
    }

    @Test
    void knowsADomainBeyondAsciiInEverySpelling() {
        var shop = new LinkTarget(URI.create("https://reviews.example"), "bücher.example", "DE");
        var books = new LinkOpener(shop, List.of(KEYS), InstantSource.fixed(NOW));

        for (var domain : List.of(
                "bücher.example",
                "BÜCHER.example",
                "b%C3%BCcher.example",
                "B%C3%9CCHER.example%20",
                "xn--bcher-kva.example",
                "XN--Bcher-KVA.example/")) {
            assertOpened(books.openLink("/evaluate-bgl/" + domain + "?p=" + PAYLOAD));
        }
    }

    @Test
    void findsItsFormBehindThePathOfItsBase() {
        var shop = new LinkTarget(URI.create("https://reviews.example/app"), "shop.example", "NL");
        var behind = new LinkOpener(shop, List.of(KEYS), InstantSource.fixed(NOW));

        assertOpened(behind.openLink("https://reviews.example/app/evaluate-bgl/shop.example?p=" + PAYLOAD));
        assertOpened(behind.openLink("https://reviews.example/evaluate-bgl/shop.example?p=" + PAYLOAD));
        assertThat(layer(behind.openLink("https://reviews.example/apt/evaluate-bgl/shop.example?p=" + PAYLOAD)))
                .isEqualTo(Layer.URL);
    }
}
