package eu.sigill.platform.service.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealingTest {

    private static final byte[] PLAIN = "maria@lezer.example".getBytes(StandardCharsets.UTF_8);

    private final byte[] key = Sealing.newKey();
    private final Sealing sealing = new Sealing(key);

    @Test
    void opensWhatItSealed() {
        assertThat(sealing.open(sealing.seal(PLAIN, "row 1"), "row 1")).isEqualTo(PLAIN);
        assertThat(new Sealing(key).open(sealing.seal(new byte[0], ""), "")).isEmpty();
    }

    @Test
    void sealsTheSameDifferentlyEachTime() {
        assertThat(sealing.seal(PLAIN, "row 1")).isNotEqualTo(sealing.seal(PLAIN, "row 1"));
    }

    @Test
    void addsANonceAndATagAndHidesTheRest() {
        var sealed = sealing.seal(PLAIN, "row 1");

        assertThat(sealed).hasSize(12 + PLAIN.length + 16);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("maria", "lezer");
    }

    @Test
    void opensNothingWithAFlippedBit() {
        var sealed = sealing.seal(PLAIN, "row 1");

        for (var bit = 0; bit < sealed.length * 8; bit++) {
            var broken = sealed.clone();
            broken[bit / 8] ^= (byte) (1 << bit % 8);
            assertRefused(broken, "row 1");
        }
    }

    @Test
    void opensNothingOfAnotherLength() {
        var sealed = sealing.seal(PLAIN, "row 1");

        for (var length = 0; length < sealed.length; length++) {
            assertRefused(Arrays.copyOf(sealed, length), "row 1");
        }
        assertRefused(Arrays.copyOf(sealed, sealed.length + 1), "row 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "row 2", "row 1 ", "ROW 1", "row 11"})
    void opensNothingThatIsBoundToSomethingElse(String boundTo) {
        assertRefused(sealing.seal(PLAIN, "row 1"), boundTo);
    }

    @Test
    void opensNothingOfAnotherKey() {
        var others = new Sealing(Sealing.newKey()).seal(PLAIN, "row 1");

        assertRefused(others, "row 1");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 16, 24, 31, 33, 64})
    void takesKeysOf32BytesOnly(int length) {
        assertThatThrownBy(() -> new Sealing(new byte[length]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a sealing key has 32 bytes, not " + length);
    }

    @Test
    void printsNoKey() {
        assertThat(sealing).hasToString("Sealing[AES-256-GCM]");
    }

    private void assertRefused(byte[] sealed, String boundTo) {
        assertThatThrownBy(() -> sealing.open(sealed, boundTo))
                .isInstanceOf(WrongKey.class)
                .hasMessage("a sealed value does not open with this key")
                .hasNoCause();
    }
}
