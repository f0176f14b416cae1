package eu.sigill.recognition.service.voprf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VectorsTest {

    static List<Vector> all() {
        return Vector.all();
    }

    static List<Vector> proven() {
        return Vector.all().stream()
                .filter(vector -> vector.suite() == Suite.VOPRF)
                .toList();
    }

    @Test
    void areTwoPlainOnesAndThreeWithProofs() {
        assertThat(all()).hasSize(5);
        assertThat(proven()).hasSize(3);
        assertThat(proven().get(2).inputs()).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("all")
    void giveTheKeyOfTheirSeed(Vector vector) {
        assertThat(vector.suite().deriveKey(seed(), "test key".getBytes(UTF_8))).isEqualTo(vector.secret());
        if (vector.suite() == Suite.VOPRF) {
            assertThat(vector.evaluationKey().publicKey()).isEqualTo(vector.publicKey());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void areBlindedEvaluatedAndFinalized(Vector vector) {
        var shopper = new Shopper(vector.suite(), vector.evaluationKey().publicKey());
        for (int i = 0; i < vector.inputs().size(); i++) {
            var input = vector.inputs().get(i);
            var blind = vector.blinds().get(i);
            var blinded = BlindedPoint.of(vector.blinded().get(i));

            assertThat(shopper.blind(input, blind)).isEqualTo(vector.blinded().get(i));
            assertThat(vector.evaluationKey().evaluateOnly(blinded).encoded())
                    .isEqualTo(vector.evaluated().get(i));
            assertThat(shopper.finalized(input, blind, vector.evaluated().get(i)))
                    .isEqualTo(vector.outputs().get(i));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void areWhatTheKeyGivesDirectly(Vector vector) {
        var direct = vector.evaluationKey().direct();

        assertThat(vector.inputs().stream().map(direct::of)).containsExactlyElementsOf(vector.outputs());
    }

    @ParameterizedTest
    @MethodSource
    void proven(Vector vector) {
        var key = vector.evaluationKey();
        var blinded = vector.blinded().stream().map(BlindedPoint::of).toList();
        var evaluated = blinded.stream().map(key::evaluateOnly).toList();

        assertThat(key.prove(blinded, evaluated, vector.nonce()).encoded()).isEqualTo(vector.proof());
        assertThat(new Shopper(vector.publicKey()).accepts(vector.blinded(), vector.evaluated(), vector.proof()))
                .isTrue();
    }

    private static byte[] seed() {
        var seed = new byte[EvaluationKey.SEED_LENGTH];
        Arrays.fill(seed, (byte) 0xa3);
        return seed;
    }
}
