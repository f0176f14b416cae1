package eu.sigill.link.kit.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The test cases of RFC 5869, appendix A, that use SHA-256. */
class HkdfTest {

    @Test
    void derivesTheBasicCase() {
        assertDerived(
                "0b".repeat(22),
                "000102030405060708090a0b0c",
                "f0f1f2f3f4f5f6f7f8f9",
                "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865");
    }

    @Test
    void derivesFromLongInputs() {
        assertDerived(
                range(0x00, 0x50),
                range(0x60, 0xb0),
                range(0xb0, 0x100),
                "b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c"
                        + "59045a99cac7827271cb41c65e590e09da3275600c2f09b8367793a9aca3db71"
                        + "cc30c58179ec3e87c14c01d5c1f3434f1d87");
    }

    @Test
    void derivesWithoutSaltAndInfo() {
        assertDerived(
                "0b".repeat(22),
                "",
                "",
                "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8");
    }

    @Test
    void derivesAtMost255Blocks() {
        assertThat(Hkdf.derive(new byte[1], new byte[0], new byte[0], 8_160)).hasSize(8_160);
        assertThatThrownBy(() -> Hkdf.derive(new byte[1], new byte[0], new byte[0], 8_161))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertDerived(String material, String salt, String info, String expected) {
        var hex = HexFormat.of();
        var key = Hkdf.derive(hex.parseHex(material), hex.parseHex(salt), hex.parseHex(info), expected.length() / 2);
        assertThat(hex.formatHex(key)).isEqualTo(expected);
    }

    private static String range(int from, int to) {
        var hex = new StringBuilder();
        for (int i = from; i < to; i++) {
            hex.append(HexFormat.of().toHexDigits((byte) i));
        }
        return hex.toString();
    }
}
