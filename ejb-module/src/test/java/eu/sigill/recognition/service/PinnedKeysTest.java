package eu.sigill.recognition.service;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.platform.service.Keys;
import eu.sigill.platform.service.MovableClock;
import eu.sigill.recognition.service.index.Indexes;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PinnedKeysTest {

    private final MovableClock clock = new MovableClock();
    private final PinnedKeys pins = new PinnedKeys();

    @BeforeEach
    void wire() {
        pins.clock = clock;
        pins.indexes = Indexes.none(Keys.open(), clock);
    }

    @Test
    void areThoseThatQuestionsOfThisEpochAndTheNextAreAnsweredWith() {
        var keys = pins.current().keys();

        assertThat(keys).containsOnlyKeys("692", "693");
        assertThat(keys.values()).doesNotHaveDuplicates();
        keys.forEach((epoch, key) -> assertThat(Base64.getUrlDecoder().decode(key))
                .isEqualTo(pins.indexes.publicKey(new Epoch(Integer.parseInt(epoch)))));
    }

    @Test
    void stayTheVerySameUntilAnEpochBegins() {
        var before = pins.current();
        clock.moveTo("2026-12-02T23:59:59Z");
        assertThat(pins.current()).isSameAs(before);

        clock.moveTo("2026-12-03T02:00:00Z");

        assertThat(pins.current().keys())
                .containsOnlyKeys("693", "694")
                .containsEntry("693", before.keys().get("693"));
    }
}
