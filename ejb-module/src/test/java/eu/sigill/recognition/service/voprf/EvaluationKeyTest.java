package eu.sigill.recognition.service.voprf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class EvaluationKeyTest {

    private final EvaluationKey key = key(1, "epoch 1");
    private final Shopper shopper = new Shopper(key.publicKey());

    @RepeatedTest(10)
    void givesABrowserWhatItGivesItself(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var direct = key.direct();
        for (int i = 0; i < 20; i++) {
            var input = new byte[random.nextInt(300)];
            random.nextBytes(input);

            assertThat(shopper.ask(input, key)).isEqualTo(direct.of(input));
        }
    }

    @Test
    void provesWithEveryBitOfTheProof() {
        var asked = asked();

        assertThat(asked.isAccepted(asked.proof())).isTrue();
        for (int bit = 0; bit < 8 * asked.proof().length; bit++) {
            assertThat(asked.isAccepted(flipped(asked.proof(), bit))).isFalse();
        }
    }

    @Test
    void provesForOnePointAndOneKey() {
        var asked = asked();
        var other = asked();

        assertThat(asked.isAccepted(other.proof())).isFalse();
        assertThat(shopper.accepts(other.blinded(), asked.evaluated(), asked.proof()))
                .isFalse();
        assertThat(shopper.accepts(asked.blinded(), other.evaluated(), asked.proof()))
                .isFalse();
        assertThat(new Shopper(key(1, "epoch 2").publicKey())
                        .accepts(asked.blinded(), asked.evaluated(), asked.proof()))
                .isFalse();
    }

    @Test
    void cannotProveForAnother() {
        var stranger = key(2, "epoch 1");
        var asked = asked();
        var proof =
                stranger.evaluate(BlindedPoint.of(asked.blinded().getFirst())).proof();

        assertThat(asked.isAccepted(proof.encoded())).isFalse();
        assertThatThrownBy(() -> shopper.ask("maria@lezer.example".getBytes(UTF_8), stranger))
                .isInstanceOf(IllegalStateException.class);
    }

    /** A nonce used twice would give the key away. */
    @Test
    void provesWithAFreshNonceEachTime() {
        var blinded = BlindedPoint.of(asked().blinded().getFirst());
        var proofs = new HashSet<BigInteger>();
        var points = new HashSet<EvaluatedPoint>();
        for (int i = 0; i < 50; i++) {
            var evaluation = key.evaluate(blinded);
            proofs.add(evaluation.proof().response());
            points.add(evaluation.point());
        }

        assertThat(proofs).hasSize(50);
        assertThat(points).hasSize(1);
    }

    @Test
    void isAnotherForEverySeedAndInfo() {
        assertThat(key.publicKey()).isEqualTo(key(1, "epoch 1").publicKey()).hasSize(33);
        assertThat(key.publicKey()).isNotEqualTo(key(1, "epoch 2").publicKey());
        assertThat(key.publicKey()).isNotEqualTo(key(2, "epoch 1").publicKey());
    }

    @Test
    void servesManyThreadsAtOnce() {
        var input = "maria@lezer.example".getBytes(UTF_8);
        var expected = key.direct().of(input);

        assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> shopper.ask(input, key)))
                .allSatisfy(output -> assertThat(output).isEqualTo(expected));
    }

    @Test
    void needsASeedOf32Bytes() {
        assertThatThrownBy(() -> EvaluationKey.derive(new byte[31], new byte[0]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> key.direct().of(new byte[65_536])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void printsNoKey() {
        assertThat(key).hasToString("EvaluationKey[P256-SHA256]");
        assertThat(key.direct()).hasToString("DirectEvaluation[P256-SHA256]");
        assertThat(key.evaluate(BlindedPoint.of(asked().blinded().getFirst())).point())
                .hasToString("EvaluatedPoint[33 bytes]");
    }

    @Test
    void provesWithNumbersBelowTheOrderOnly() {
        assertThatThrownBy(() -> new Proof(P256.ORDER, BigInteger.ONE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Proof(BigInteger.ONE, BigInteger.ONE.negate()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Proof(BigInteger.ONE, BigInteger.ZERO).encoded()).hasSize(64);
    }

    private record Asked(Shopper shopper, List<byte[]> blinded, List<byte[]> evaluated, Proof answered) {

        byte[] proof() {
            return answered.encoded();
        }

        boolean isAccepted(byte[] tried) {
            return shopper.accepts(blinded, evaluated, tried);
        }
    }

    private Asked asked() {
        var blinded = shopper.blind("maria@lezer.example".getBytes(UTF_8), P256.randomScalar());
        var evaluation = key.evaluate(BlindedPoint.of(blinded));
        return new Asked(shopper, List.of(blinded), List.of(evaluation.point().encoded()), evaluation.proof());
    }

    private static EvaluationKey key(int seed, String info) {
        var bytes = new byte[EvaluationKey.SEED_LENGTH];
        bytes[0] = (byte) seed;
        return EvaluationKey.derive(bytes, info.getBytes(UTF_8));
    }

    private static byte[] flipped(byte[] bytes, int bit) {
        var flipped = bytes.clone();
        flipped[bit / 8] ^= (byte) (1 << bit % 8);
        return flipped;
    }
}
