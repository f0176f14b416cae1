package eu.sigill.platform.service.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class KeyedDigestTest {

    private static final byte[] COUNTED =
            HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");

    private final KeyedDigest digest = new KeyedDigest(COUNTED);

    @Test
    void isHmacSha256OverTextsWithTheirLengths() {
        assertThat(HexFormat.of().formatHex(digest.of("ab", "c")))
                .isEqualTo("c3be357a5b3bed1965015d7fedd4253d32fc19fba41f6c74bc96b2a38f4c69ff");
        assertThat(HexFormat.of().formatHex(digest.of("maria@lezer.example")))
                .isEqualTo("c7ff99821a058e9153a2166bf8e96daa81de51a863678ccab110bcb85953207c");
    }

    @Test
    void isTheSameForTheSame() {
        assertThat(digest.of("shop", "order")).isEqualTo(new KeyedDigest(COUNTED).of("shop", "order"));
    }

    @Test
    void tellsWhereOneTextEndsAndTheNextBegins() {
        assertThat(digest.of("ab", "c"))
                .isNotEqualTo(digest.of("a", "bc"))
                .isNotEqualTo(digest.of("abc"))
                .isNotEqualTo(digest.of("ab", "c", ""))
                .isNotEqualTo(digest.of("c", "ab"));
    }

    @Test
    void isAnotherWithAnotherKey() {
        assertThat(digest.of("a")).isNotEqualTo(new KeyedDigest(new byte[32]).of("a"));
    }

    @Test
    void printsNoKey() {
        assertThat(digest).hasToString("KeyedDigest[HMAC-SHA256]");
    }
}
