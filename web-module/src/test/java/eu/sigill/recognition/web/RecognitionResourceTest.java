package eu.sigill.recognition.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left of a body that is refused before anybody looks a hash up. */
class RecognitionResourceTest {

    private static final String HASH = "0123456789abcdef0123456789abcdef";
    private static final HttpServletRequest NOBODYS = (HttpServletRequest) Proxy.newProxyInstance(
            HttpServletRequest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, method, told) -> null);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'hash':'#','shop':'nowhere'}",
                "{'hash':'#','shop'",
                "{'hash':'#'}{",
                "{'hash':'#','email':'x'}",
                "{'hash':'#','hash':'#','shop':'nowhere'}"
            })
    void isNothing(String told) {
        var body = new Watched(told.replace('\'', '"').replace("#", HASH));

        assertThatThrownBy(() -> new RecognitionResource().ask(body, NOBODYS)).isInstanceOf(RuntimeException.class);

        assertThat(body.buffer()).isNotEmpty().containsOnly(0);
    }

    /** Sees where it is read to. */
    private static final class Watched extends ByteArrayInputStream {

        private byte[] buffer = {};

        Watched(String text) {
            super(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public int readNBytes(byte[] into, int offset, int length) {
            buffer = into;
            return super.readNBytes(into, offset, length);
        }

        byte[] buffer() {
            return buffer;
        }
    }
}
