package eu.sigill.recognition.service.voprf;

import java.math.BigInteger;
import org.bouncycastle.crypto.hash2curve.HashToEllipticCurve;

/**
 * F(k, x) in one step: what a browser gets by blinding, asking and unblinding (RFC 9497, 3.3.1: Evaluate).
 *
 * <p>Some 250 µs per input on one core. Serves one thread; each needs its own.
 */
public final class DirectEvaluation {

    private final HashToEllipticCurve hashToGroup;
    private final BigInteger key;

    DirectEvaluation(Suite suite, BigInteger key) {
        hashToGroup = suite.hashToGroup();
        this.key = key;
    }

    /**
     * The output, 32 bytes, of an input of at most 65,535 bytes.
     *
     * @throws IllegalArgumentException for a longer one
     */
    public byte[] of(byte[] input) {
        return finalized(input, P256.encoded(P256.timesSecret(hashToGroup.hashToCurve(input), key)));
    }

    /** The last step of Finalize, which a browser does with the point that it unblinded. */
    static byte[] finalized(byte[] input, byte[] unblinded) {
        return Suite.hash(new Octets()
                .measured(input)
                .measured(unblinded)
                .text("Finalize")
                .toBytes());
    }

    @Override
    public String toString() {
        return "DirectEvaluation[P256-SHA256]";
    }
}
