package eu.sigill.review.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.link.kit.open.FormPath;
import eu.sigill.platform.web.ARequest;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormAddressTest {

    @ParameterizedTest
    @CsvSource({
        "/books.example, books.example, false",
        "/books.example/, books.example, false",
        "/embed/books.example, books.example, true",
        "/embed/books.example/, books.example, true",
        "/embed, embed, false",
        "/BOOKS.example, books.example, false",
        "/b%C3%BCcher.example, xn--bcher-kva.example, false",
        "/embed/B%C3%9CCHER.example/, xn--bcher-kva.example, true",
        "/books.example%20, books.example, false",
        "/%zz, %zz, false"
    })
    void isADomainThatMayBeEmbedded(String path, String domain, boolean embedded) {
        assertThat(FormAddress.of(path)).contains(new FormPath(domain, embedded));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"/", "//", "/embed/", "/embed//", "/a/b", "/embed/a/b", "/books.example//", "/../x"})
    void isNothingElse(@Nullable String path) {
        assertThat(FormAddress.of(path)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "p=AbC%2Bd%3D, AbC%2Bd%3D",
        "lang=nl&p=x, x",
        "p=x&p=y, x",
        "p=a=b, a=b",
        "p=, ''",
        "xp=1&p=2, 2",
        "p=x&, x"
    })
    void holdsThePayloadAsItIsWritten(String query, String payload) {
        assertThat(FormAddress.payloadIn(asking(query))).isEqualTo(payload);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "p", "lang=nl", "P=x", "pp=x", "q=p=x"})
    void mayHoldNoPayload(@Nullable String query) {
        assertThat(FormAddress.payloadIn(asking(query))).isNull();
    }

    @Test
    void tellsWhetherAWordIsInIt() {
        assertThat(FormAddress.has(asking("published"), "published")).isTrue();
        assertThat(FormAddress.has(asking("a=1&published="), "published")).isTrue();
        assertThat(FormAddress.has(asking("unpublished"), "published")).isFalse();
    }

    private static HttpServletRequest asking(@Nullable String query) {
        return ARequest.to("trust.example").asking(query).made();
    }
}
