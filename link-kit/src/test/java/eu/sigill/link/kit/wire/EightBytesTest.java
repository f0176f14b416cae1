package eu.sigill.link.kit.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

class EightBytesTest {
    private final Random random = new Random(5);

    @Test
    void findsTheFirstOfWhatItIsAskedFor() {
        for (int round = 0; round < 100_000; round++) {
            var bytes = likely();
            long word = EightBytes.at(bytes, 3);

            assertThat(EightBytes.place(EightBytes.equal(word, '"'))).isEqualTo(first(bytes, b -> b == '"'));
            assertThat(EightBytes.place(EightBytes.below(word, ' '))).isEqualTo(first(bytes, b -> b >= 0 && b < ' '));
            assertThat(EightBytes.place(EightBytes.foreign(word))).isEqualTo(first(bytes, b -> b < 0));
        }
    }

    /** Bytes next to those that are looked for, more often than not. */
    private byte[] likely() {
        byte[] edges = {'"', '"' + 1, '"' - 1, ' ', ' ' - 1, 0, 1, -1, -128, 127, (byte) ('"' | 0x80)};
        var bytes = new byte[3 + EightBytes.COUNT];
        random.nextBytes(bytes);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = random.nextInt(4) == 0 ? bytes[i] : edges[random.nextInt(edges.length)];
        }
        return bytes;
    }

    private static int first(byte[] bytes, IntPredicate wanted) {
        int place = 0;
        while (place < EightBytes.COUNT && !wanted.test(bytes[3 + place])) {
            place++;
        }
        return place;
    }
}
