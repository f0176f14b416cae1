package eu.sigill.recognition.service.index;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.member.model.Level;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class IndexEntryTest {

    /** Computed with another implementation of HKDF. */
    @Test
    void isTagAndMaskedLevel() {
        var output = HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");

        assertThat(IndexEntry.of(7, output, Level.BASIC)).isEqualTo(new IndexEntry(7, 0x8f891614e82c6fc8L));
        assertThat(IndexEntry.of(7, output, Level.PLUS)).isEqualTo(new IndexEntry(7, 0x8f891614e82c6fcbL));
        assertThat(IndexEntry.of(7, output, Level.REMINDERS)).isEqualTo(new IndexEntry(7, 0x8f891614e82c6fcaL));
    }

    @Test
    void levelsKeepTheirCodes() {
        assertThat(Level.values()).extracting(Level::code).containsExactlyInAnyOrder(1, 2, 3);
    }

    @Test
    void printsNothing() {
        assertThat(new IndexEntry(1, 2)).hasToString("IndexEntry");
    }
}
