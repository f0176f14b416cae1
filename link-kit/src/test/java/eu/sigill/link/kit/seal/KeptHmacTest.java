package eu.sigill.link.kit.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Random;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class KeptHmacTest {
    private final Random random = new Random(11);

    @Test
    void agreesWithThePlatformOnEveryLength() throws Exception {
        for (int length = 0; length < 300; length++) {
            var key = bytes(1 + length % 64);
            var text = bytes(length);
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            var kept = new KeptHmac(key);
            var out = new byte[40];

            kept.put(bytes(length), length, out, 0); // what was before must leave nothing
            kept.put(text, length, out, 8);

            assertThat(Arrays.copyOfRange(out, 8, 40)).isEqualTo(mac.doFinal(text));
        }
    }

    @Test
    void takesNoKeyBeyondABlock() {
        assertThatIllegalArgumentException().isThrownBy(() -> new KeptHmac(new byte[65]));
    }

    private byte[] bytes(int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
