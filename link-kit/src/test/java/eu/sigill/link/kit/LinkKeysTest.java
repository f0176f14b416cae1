package eu.sigill.link.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class LinkKeysTest {
    private static final String ENCRYPT = "84coCpJfVyoigrM+iJLmR7UiDkYF3X+XAftokmU1Qzc=";
    private static final String AUTH = "DXvaxwDOh6dCbm7FY1BFdsQI8VG6Ef6duxW6vh+ZrbQ=";

    @Test
    void areReadWithOrWithoutPaddingAndWithWhiteSpaceAround() {
        var padded = LinkKeys.fromBase64(ENCRYPT, AUTH);

        assertThat(LinkKeys.fromBase64("\n " + ENCRYPT.replace("=", ""), AUTH.replace("=", "") + "\r\n"))
                .isEqualTo(padded);
    }

    @Test
    void giveTheirBytesBackOnlyWhenAskedTo() {
        var keys = LinkKeys.fromBase64(ENCRYPT, AUTH);

        assertThat(keys.encryptKeyBase64()).isEqualTo(ENCRYPT);
        assertThat(keys.authKeyBase64()).isEqualTo(AUTH);
        assertThat(LinkKeys.fromBytes(keys.toBytes())).isEqualTo(keys);
        assertThat(keys).hasToString("LinkKeys[" + keys.kid() + "]");
    }

    @Test
    void keepTheirBytesWhenTheCallerWritesOverHis() {
        var bytes = LinkKeys.fromBase64(ENCRYPT, AUTH).toBytes();
        var keys = LinkKeys.fromBytes(bytes);

        Arrays.fill(bytes, (byte) 0);
        Arrays.fill(keys.toBytes(), (byte) 0);

        assertThat(keys.encryptKeyBase64()).isEqualTo(ENCRYPT);
    }

    @Test
    void haveAnIdThatNeverChanges() { // else merchants and houses of different versions would not understand each other
        var keys = LinkKeys.fromBase64(ENCRYPT, AUTH);

        assertThat(keys.kid()).isEqualTo("rgb40zy9");
        assertThat(keys.fingerprint()).isEqualTo("rgb4-0zy9-jgx7-sbah-5nnw-2w6x-pgd5-7yqw");
    }

    @Test
    void haveAnIdOfBothKeysInTheirOrder() {
        assertThat(LinkKeys.fromBase64(AUTH, ENCRYPT).kid())
                .isNotEqualTo(LinkKeys.fromBase64(ENCRYPT, AUTH).kid());
    }

    @Test
    void areFreshWhenGenerated() {
        var kids = new HashSet<String>();
        for (int i = 0; i < 100; i++) {
            kids.add(LinkKeys.generate().kid());
        }

        assertThat(kids).hasSize(100).allMatch(kid -> kid.matches("[0-9a-hjkmnp-tv-z]{8}"));
    }

    @Test
    void nameTheKeyAndItsSizeWhenItIsTooShort() {
        var thirtyOne = Base64.getEncoder().encodeToString(Arrays.copyOf(new byte[] {7, 7, 7}, 31));

        var bad = catchThrowableOfType(BadKeys.class, () -> LinkKeys.fromBase64(ENCRYPT, thirtyOne));

        assertThat(bad.field()).isEqualTo("authKey");
        assertThat(bad).hasMessage("authKey has 31 bytes, not 32").hasNoCause();
    }

    @Test
    void sayWhenAKeyIsHexadecimal() {
        var hexadecimal = HexFormat.of().formatHex(new byte[32]);

        assertThatThrownBy(() -> LinkKeys.fromBase64(hexadecimal, AUTH))
                .isInstanceOf(BadKeys.class)
                .hasMessage("encryptKey has 48 bytes, not 32; it looks like hexadecimal");
    }

    @Test
    void tellNothingOfAKeyThatIsNotBase64() {
        assertThatThrownBy(() -> LinkKeys.fromBase64("s!ecret", AUTH))
                .isInstanceOf(BadKeys.class)
                .hasMessage("encryptKey is not base64")
                .hasNoCause();
    }

    @Test
    void mustDiffer() {
        assertThatThrownBy(() -> LinkKeys.fromBase64(ENCRYPT, ENCRYPT))
                .isInstanceOf(BadKeys.class)
                .hasMessage("authKey is the same as encryptKey");
    }

    @Test
    void needSixtyFourBytes() {
        assertThatThrownBy(() -> LinkKeys.fromBytes(new byte[63])).isInstanceOf(BadKeys.class);
        assertThatThrownBy(() -> LinkKeys.fromBytes(new byte[64])).isInstanceOf(BadKeys.class);
    }
}
