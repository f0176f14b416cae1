package eu.sigill.link.kit.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Base64TextTest {
    private final Random random = new Random(7);

    @Test
    void agreesWithThePlatformOnEveryLength() {
        for (int length = 0; length < 300; length++) {
            var bytes = new byte[length];
            random.nextBytes(bytes);
            var standard = Base64.getEncoder().encodeToString(bytes);
            var out = new Bytes(1);

            Base64Text.addPercentEncoded(bytes, length, out);
            assertThat(out.ascii(0)).isEqualTo(URLEncoder.encode(standard, StandardCharsets.UTF_8));
            out.clear();
            Base64Text.addUrlSafe(bytes, 0, length, out);
            assertThat(out.ascii(0))
                    .isEqualTo(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
            assertDecoded(standard, bytes);
            assertDecoded(standard.replace("=", ""), bytes);
        }
    }

    @Test
    void encodesAPartOfAnArray() {
        var out = new Bytes(1);

        Base64Text.addUrlSafe(new byte[] {9, 1, 2, 3, 4, 9}, 1, 4, out);

        assertThat(out.ascii(0)).isEqualTo("AQIDBA");
    }

    @Test
    void letsNoUnusedBitPass() {
        for (var wrong : new String[] {"AB", "AQ==".replace('Q', 'R'), "AAB", "AAB=", "//9="}) {
            assertThat(decode(wrong)).isNull();
        }
        for (var wrong : new String[] {"AB", "AAB", "__9", "AAAAAB"}) {
            var text = wrong.getBytes(StandardCharsets.US_ASCII);
            assertThat(Base64Text.decodeUrlSafe(text, 0, text.length, new byte[9]))
                    .isEqualTo(-1);
        }
    }

    @Test
    void looksOnlyAtTheCharactersThatAreMeant() {
        for (int length = 0; length < 60; length++) {
            var bytes = new byte[length];
            random.nextBytes(bytes);
            var text = Base64.getEncoder().encodeToString(bytes);
            for (int rest = 0; rest < 9; rest++) {
                var array = (text + "=".repeat(rest)).getBytes(StandardCharsets.US_ASCII);
                var out = new byte[array.length];

                assertThat(Base64Text.decodeStandard(array, text.length(), out)).isEqualTo(length);
                assertThat(Arrays.copyOf(out, length)).isEqualTo(bytes);
            }
        }
    }

    @Test
    void leavesWhatItRefusesAsItWas() {
        var wrong = "AA A====".getBytes(StandardCharsets.US_ASCII);

        assertThat(Base64Text.decodeStandard(wrong, 6, new byte[9])).isEqualTo(-1);
        assertThat(wrong).startsWith("AA A==".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void letsNoPaddingPassInAddresses() {
        for (var wrong : new String[] {"AA==", "AA=", "AAA=", "A===", "AAAA=", "AAAA===="}) {
            var text = wrong.getBytes(StandardCharsets.US_ASCII);
            assertThat(Base64Text.decodeUrlSafe(text, 0, text.length, new byte[9]))
                    .isEqualTo(-1);
        }
    }

    private static void assertDecoded(String text, byte[] bytes) {
        assertThat(decode(text)).isEqualTo(bytes);
    }

    private static byte @org.jspecify.annotations.Nullable [] decode(String text) {
        var out = new byte[400];
        int length = Base64Text.decodeStandard(text.getBytes(StandardCharsets.US_ASCII), text.length(), out);
        return length < 0 ? null : Arrays.copyOf(out, length);
    }
}
