package eu.sigill.badge.service.page.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import eu.sigill.badge.service.PageTooLarge;
import eu.sigill.badge.service.PageTooTangled;
import eu.sigill.badge.service.page.OrderPageReader;
import eu.sigill.purchase.service.field.WebAddress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageSourceTest {

    private static final WebAddress HOME = new WebAddress("https://shop.example/");
    private static final String PAGE = "<meta charset=%s><div id=trustedShopsCheckout><i id=tsCheckoutOrderNr>Größe";

    @Test
    void isReadInTheCharsetThatItIsSentIn() throws IOException {
        assertThat(orderNrIn(PAGE.formatted("utf-8").getBytes(ISO_8859_1), Optional.of(ISO_8859_1)))
                .contains("Größe");
    }

    @Test
    void isReadInTheCharsetThatItNamesElseInUtf8() throws IOException {
        assertThat(orderNrIn(PAGE.formatted("iso-8859-1").getBytes(ISO_8859_1), Optional.empty()))
                .contains("Größe");
        assertThat(orderNrIn(PAGE.replace("<meta charset=%s>", "").getBytes(UTF_8), Optional.empty()))
                .contains("Größe");
    }

    @Test
    void hasALimit() throws IOException {
        var largest = new byte[PageSource.LARGEST_BYTES];
        var larger = new byte[PageSource.LARGEST_BYTES + 1];

        assertThat(PageSource.of(new ByteArrayInputStream(largest), Optional.empty()))
                .isNotNull();
        assertThatThrownBy(() -> PageSource.of(new ByteArrayInputStream(larger), Optional.empty()))
                .isInstanceOf(PageTooLarge.class);
        assertThatThrownBy(() -> PageSource.of("x".repeat(PageSource.LARGEST_BYTES + 1)))
                .isInstanceOf(PageTooLarge.class);
    }

    /** Pages that would keep a careless reader busy. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>",
                "<i class=tsCheckoutProductItem>",
                "<div id=trustedShopsCheckout style='display:none;'>",
                "<i id=trustedShopsCheckout><i class='tsCheckoutProductItem tsCheckoutProductName'>x",
                "<!--",
                "<a href='",
                "&amp",
                "\u00a0 "
            })
    void isReadInAMoment(String part) {
        var page = PageSource.of(part.repeat(PageSource.LARGEST_BYTES / part.getBytes(UTF_8).length));

        assertTimeout(Duration.ofSeconds(20), () -> OrderPageReader.read(page, HOME));
    }

    @Test
    void isGivenUpWhereItTakesMinutes() {
        var page = PageSource.of("<table><b>".repeat(100_000));

        assertTimeout(
                Duration.ofSeconds(20),
                () -> assertThatThrownBy(() -> OrderPageReader.read(page, HOME)).isInstanceOf(PageTooTangled.class));
    }

    private static Optional<String> orderNrIn(byte[] html, Optional<Charset> charset) throws IOException {
        var source = PageSource.of(new ByteArrayInputStream(html), charset);
        return OrderPageReader.read(source, HOME).raw().orderNr();
    }
}
