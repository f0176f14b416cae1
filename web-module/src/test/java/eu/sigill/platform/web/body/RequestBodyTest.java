package eu.sigill.platform.web.body;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.platform.web.ARequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestBodyTest {

    @Test
    void isAsLongAsItsHeaderSays() {
        assertThat(RequestBody.of(posted(17).made())).isEqualTo(new RequestBody(17, false, false));
    }

    @Test
    void isUntoldInChunksWhateverElseIsSaid() {
        assertThat(RequestBody.of(
                        posted(17).with("Transfer-Encoding", "chunked").made()))
                .isEqualTo(new RequestBody(0, true, false));
    }

    @Test
    void isUntoldWhereNobodySaysHowLong() {
        assertThat(RequestBody.of(
                                posted(-1).answering("getProtocol", "HTTP/2.0").made())
                        .isUntold())
                .isTrue();
        assertThat(RequestBody.of(posted(-1).made()).isNone()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "OPTIONS"})
    void isNotThereWhenAPageIsRead(String method) {
        assertThat(RequestBody.of(posted(-1)
                                .answering("getMethod", method)
                                .answering("getProtocol", "HTTP/2.0")
                                .made())
                        .isNone())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "application/x-www-form-urlencoded, true",
        "Application/X-WWW-Form-Urlencoded; charset=UTF-8, true",
        "multipart/form-data; boundary=x, true",
        "application/json, false",
        "text/csv, false",
        ", false"
    })
    void isAFormByItsType(String type, boolean form) {
        assertThat(RequestBody.of(posted(1).answering("getContentType", type).made())
                        .isForm())
                .isEqualTo(form);
    }

    private static ARequest posted(long length) {
        return ARequest.to("trust.example")
                .answering("getMethod", "POST")
                .answering("getProtocol", "HTTP/1.1")
                .answering("getContentType", null)
                .answering("getContentLengthLong", length);
    }
}
