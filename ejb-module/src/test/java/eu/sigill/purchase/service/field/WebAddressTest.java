package eu.sigill.purchase.service.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    private static final WebAddress PAGE = new WebAddress("http://a/b/c/d;p?q");

    /** The examples of RFC 3986, 5.4, but for those whose scheme is none of the web. */
    @ParameterizedTest
    @CsvSource({
        "g, http://a/b/c/g",
        "./g, http://a/b/c/g",
        "g/, http://a/b/c/g/",
        "/g, http://a/g",
        "//g, http://g",
        "?y, http://a/b/c/d;p?y",
        "g?y, http://a/b/c/g?y",
        "'#s', http://a/b/c/d;p?q#s",
        "'g#s', http://a/b/c/g#s",
        "'g?y#s', http://a/b/c/g?y#s",
        ";x, http://a/b/c/;x",
        "g;x, http://a/b/c/g;x",
        "'g;x?y#s', http://a/b/c/g;x?y#s",
        "., http://a/b/c/",
        "./, http://a/b/c/",
        ".., http://a/b/",
        "../, http://a/b/",
        "../g, http://a/b/g",
        "../.., http://a/",
        "../../, http://a/",
        "../../g, http://a/g",
        "../../../g, http://a/g",
        "/./g, http://a/g",
        "/../g, http://a/g",
        "g., http://a/b/c/g.",
        "..g, http://a/b/c/..g",
        "./../g, http://a/b/g",
        "./g/., http://a/b/c/g/",
        "g/./h, http://a/b/c/g/h",
        "g/../h, http://a/b/c/h",
        "g;x=1/../y, http://a/b/c/y",
        "g?y/../x, http://a/b/c/g?y/../x",
        "'g#s/../x', http://a/b/c/g#s/../x"
    })
    void isResolvedAsTheStandardSays(String reference, String address) {
        assertThat(PAGE.resolve(reference)).contains(new WebAddress(address));
    }

    @Test
    void keepsEveryLetterAndEncodesBlanks() {
        assertThat(PAGE.resolve("HTTPS://Käse.example/a b?c d#<e>"))
                .map(WebAddress::text)
                .contains("HTTPS://Käse.example/a%20b?c%20d#<e>");
        assertThat(new WebAddress("https://a.example").resolve("b c"))
                .map(WebAddress::text)
                .contains("https://a.example/b%20c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:1",
                "JAVASCRIPT:1",
                "data:,x",
                "mailto:a@b",
                "tel:1",
                "https:",
                "https://",
                "http:/x",
                "///x"
            })
    void isOneOfTheWeb(String text) {
        assertThat(PAGE.resolve(text)).isEmpty();
        assertThat(WebAddress.parse(text)).isEmpty();
        assertThatThrownBy(() -> new WebAddress(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesNoLongerForALongOne() {
        assertThat(PAGE.resolve("a/../".repeat(200_000))).isPresent();
        assertThat(PAGE.resolve("a".repeat(1_000_000) + "#")).isPresent();
    }
}
