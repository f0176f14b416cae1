package eu.sigill.link.kit.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StrictUtf8Test {
    private final Random random = new Random(3);

    @Test
    void agreesWithThePlatformOnEveryPairOfBytes() {
        for (int pair = 0; pair < 1 << 16; pair++) {
            assertAgreed(new byte[] {(byte) (pair >> 8), (byte) pair, (byte) 0x80, (byte) 0x80, 'a'});
            assertAgreed(new byte[] {(byte) (pair >> 8), (byte) pair, (byte) 0x80, 'a'});
            assertAgreed(new byte[] {(byte) (pair >> 8), (byte) pair});
        }
    }

    @Test
    void agreesWithThePlatformOnTextThatBreaksAnywhere() {
        var text = "{\"name\":\"Zażółć gęślą jaźń, 読みやすい, \ud83d\ude00\"} and what follows"
                .getBytes(StandardCharsets.UTF_8);
        for (int from = 0; from < text.length; from++) {
            var broken = text.clone();
            broken[from] = (byte) random.nextInt();
            assertAgreed(broken);
            for (int length = 0; length <= text.length - from; length++) {
                assertAgreed(text, from, length);
            }
        }
    }

    private static void assertAgreed(byte[] bytes) {
        assertAgreed(bytes, 0, bytes.length);
    }

    private static void assertAgreed(byte[] bytes, int from, int length) {
        if (StrictUtf8.isIn(bytes, from, length) != platformSays(bytes, from, length)) {
            assertThat(bytes).as("bytes that the platform sees otherwise").isEmpty();
        }
    }

    private static boolean platformSays(byte[] bytes, int from, int length) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, length));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
