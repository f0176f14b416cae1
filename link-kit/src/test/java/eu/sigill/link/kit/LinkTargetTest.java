package eu.sigill.link.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTargetTest {

    @Test
    void writesBaseDomainAndMarketInOneWay() {
        var target = new LinkTarget(URI.create("https://reviews.example/app/"), "WWW.Shop.Example", "nl");

        assertThat(target.page(Purpose.REVIEW)).isEqualTo("https://reviews.example/app/evaluate-bgl/www.shop.example");
        assertThat(target.market()).isEqualTo("NL");
        assertThat(target)
                .isEqualTo(new LinkTarget(URI.create("https://reviews.example/app"), "www.shop.example", "NL"));
    }

    @Test
    void keepsADomainBeyondAsciiAsPunycode() {
        assertThat(target("BÜCHER.example").domain()).isEqualTo("xn--bcher-kva.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a b",
                "shop.example/x",
                "shop.example?",
                "shop..example",
                ".example",
                "a@b",
                "shop.example:80"
            })
    void refusesWhatIsNoDomain(String domain) {
        assertThatThrownBy(() -> target(domain))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("domain is not a host name such as shop.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://reviews.example",
                "reviews.example",
                "/path",
                "https:reviews",
                "https://u:p@reviews.example"
            })
    void refusesABaseThatIsNoWebAddress(String base) {
        assertThatThrownBy(() -> new LinkTarget(URI.create(base), "shop.example", "NL"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("base is not a web address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://reviews.example?x=1", "https://reviews.example/#x"})
    void refusesABaseWithMoreThanAPath(String base) {
        assertThatThrownBy(() -> new LinkTarget(URI.create(base), "shop.example", "NL"))
                .hasMessage("base has a query or a fragment");
    }

    @Test
    void refusesAMarketThatIsNoCode() {
        assertThatThrownBy(
                        () -> new LinkTarget(URI.create("https://reviews.example"), "shop.example", "the Netherlands"))
                .hasMessage("market is not a short code such as NL");
    }

    private static LinkTarget target(String domain) {
        return new LinkTarget(URI.create("https://reviews.example"), domain, "NL");
    }
}
