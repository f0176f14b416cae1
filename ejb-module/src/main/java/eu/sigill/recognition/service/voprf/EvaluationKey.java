package eu.sigill.recognition.service.voprf;

import java.math.BigInteger;
import java.util.List;

/**
 * The secret with which the house turns an address into what its index is searched by, and with which it evaluates
 * points whose address it cannot see (RFC 9497, 3.3.2: the server of a VOPRF, P256-SHA256).
 *
 * <p>May be used by many threads at once.
 */
public final class EvaluationKey {

    /** The length of a seed in bytes. */
    public static final int SEED_LENGTH = 32;

    private final Suite suite;
    private final BigInteger key;
    private final byte[] publicKey;
    private final Transcript transcript;

    private EvaluationKey(Suite suite, BigInteger key) {
        this.suite = suite;
        this.key = key;
        publicKey = P256.encoded(P256.baseTimes(key));
        transcript = new Transcript(suite, publicKey);
    }

    /**
     * The key that belongs to a seed and an info, always the same one (RFC 9497, 3.2.1: DeriveKeyPair).
     *
     * @param seed 32 secret random bytes
     * @param info what the key is for, public, at most 65,535 bytes: other info, other key
     */
    public static EvaluationKey derive(byte[] seed, byte[] info) {
        return derive(Suite.VOPRF, seed, info);
    }

    static EvaluationKey derive(Suite suite, byte[] seed, byte[] info) {
        if (seed.length != SEED_LENGTH) {
            throw new IllegalArgumentException("a seed has " + SEED_LENGTH + " bytes, not " + seed.length);
        }
        return new EvaluationKey(suite, suite.deriveKey(seed, info));
    }

    /** What proofs are checked against, a point of 33 bytes in compressed form. Everybody may know it. */
    public byte[] publicKey() {
        return publicKey.clone();
    }

    /** The point times the key, with the proof that it was this key. */
    public Evaluation evaluate(BlindedPoint blinded) {
        var evaluated = evaluateOnly(blinded);
        return new Evaluation(evaluated, prove(List.of(blinded), List.of(evaluated), P256.randomScalar()));
    }

    /** The whole function for whoever holds the key and sees the address: for building the index. */
    public DirectEvaluation direct() {
        return new DirectEvaluation(suite, key);
    }

    EvaluatedPoint evaluateOnly(BlindedPoint blinded) {
        return new EvaluatedPoint(P256.timesKey(blinded.point(), key).normalize());
    }

    /**
     * GenerateProof. The second composite is summed up as a verifier does it, from points that are public, instead of
     * being the first one times the key: one use of the key less that somebody could take the time of.
     *
     * @param nonce a random scalar; whoever knows it, or sees it used twice, knows the key
     */
    Proof prove(List<BlindedPoint> blinded, List<EvaluatedPoint> evaluated, BigInteger nonce) {
        var composites = transcript.composites(
                blinded.stream().map(BlindedPoint::point).toList(),
                evaluated.stream().map(EvaluatedPoint::point).toList());
        var challenge =
                transcript.challenge(composites, P256.baseTimes(nonce), P256.timesSecret(composites.blinded(), nonce));
        return new Proof(challenge, nonce.subtract(challenge.multiply(key)).mod(P256.ORDER));
    }

    @Override
    public String toString() {
        return "EvaluationKey[P256-SHA256]";
    }
}
