package eu.sigill.platform.web.body;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.platform.web.ARequest;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class CountedBodyTest {

    @Test
    void isReadAsFarAsItMayGo() throws Exception {
        assertThat(body(10, 10).getInputStream().readAllBytes()).hasSize(10);
        assertThat(body(10, 10).getReader().readLine()).hasSize(10);
    }

    @Test
    void breaksOffBeyond() {
        assertThatThrownBy(() -> body(11, 10).getInputStream().readAllBytes()).isInstanceOf(BodyTooLarge.class);
        assertThatThrownBy(() -> body(11, 10).getReader().readLine()).isInstanceOf(BodyTooLarge.class);
    }

    @Test
    void isCountedByteByByteToo() throws Exception {
        try (var in = body(2, 1).getInputStream()) {
            assertThat(in.read()).isEqualTo('x');
            assertThatThrownBy(in::read).isInstanceOf(BodyTooLarge.class);
        }
    }

    @Test
    void isFoundBehindWhatAReaderMadeOfIt() {
        assertThat(BodyTooLarge.isBehind(new IllegalStateException(new UncheckedIOException(new BodyTooLarge()))))
                .isTrue();
        assertThat(BodyTooLarge.isBehind(new IllegalStateException())).isFalse();
    }

    private static CountedBody body(int length, int longest) {
        var request = ARequest.to("trust.example")
                .answering(
                        "getInputStream",
                        new Stream(new ByteArrayInputStream("x".repeat(length).getBytes(UTF_8))))
                .made();
        return new CountedBody(request, longest);
    }

    private static final class Stream extends ServletInputStream {

        private final InputStream in;

        Stream(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            return in.read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return in.read(bytes, offset, length);
        }

        @Override
        public boolean isFinished() {
            return false;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
