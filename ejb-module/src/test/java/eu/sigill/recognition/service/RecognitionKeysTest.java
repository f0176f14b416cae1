package eu.sigill.recognition.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RecognitionKeysTest {

    private final RecognitionKeys keys = new RecognitionKeys(new byte[32]);
    private final Epoch epoch = new Epoch(692);

    @Test
    void areTheSameThroughAnEpoch() {
        var again = new RecognitionKeys(new byte[32]);

        assertThat(again.evaluationKey(epoch).publicKey())
                .isEqualTo(keys.evaluationKey(epoch).publicKey());
        assertThat(again.dummySecret(epoch)).isEqualTo(keys.dummySecret(epoch)).hasSize(32);
    }

    @Test
    void areOthersInTheNextEpochAndForAnotherSeed() {
        var others = new RecognitionKeys("another seed of thirty-two bytes".getBytes(StandardCharsets.US_ASCII));

        assertThat(keys.evaluationKey(epoch.next()).publicKey())
                .isNotEqualTo(keys.evaluationKey(epoch).publicKey());
        assertThat(keys.dummySecret(epoch.next())).isNotEqualTo(keys.dummySecret(epoch));
        assertThat(others.evaluationKey(epoch).publicKey())
                .isNotEqualTo(keys.evaluationKey(epoch).publicKey());
        assertThat(others.dummySecret(epoch)).isNotEqualTo(keys.dummySecret(epoch));
    }

    @Test
    void doNotFollowASeedThatIsOverwritten() {
        var seed = new byte[32];
        var kept = new RecognitionKeys(seed);
        seed[0] = 1;

        assertThat(kept.dummySecret(epoch)).isEqualTo(keys.dummySecret(epoch));
    }

    @Test
    void needASeedOf32BytesAndPrintNone() {
        assertThatThrownBy(() -> new RecognitionKeys(new byte[16])).isInstanceOf(IllegalArgumentException.class);
        assertThat(keys).hasToString("RecognitionKeys[32 bytes]");
    }
}
