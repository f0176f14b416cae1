package eu.sigill.platform.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class SecretTest {

    @Test
    void isFoundAgainByItsSha256() {
        assertThat(HexFormat.of().formatHex(new Secret("abc").digest()))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void printsAsItsLength() {
        assertThat(new Secret("abc")).hasToString("Secret[3 characters]");
    }
}
