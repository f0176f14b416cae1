package eu.sigill.recognition.service.voprf;

import java.math.BigInteger;
import org.bouncycastle.util.Arrays;
import org.bouncycastle.util.BigIntegers;

/**
 * That a point was evaluated with the published key and no other (RFC 9497, 2.2): without it, a house could answer one
 * shopper with a key made for that shopper alone.
 *
 * @param challenge c, 0 … order − 1
 * @param response s, 0 … order − 1
 */
public record Proof(BigInteger challenge, BigInteger response) {

    public Proof {
        if (!isScalar(challenge) || !isScalar(response)) {
            throw new IllegalArgumentException("a proof is two numbers below the order of P-256");
        }
    }

    /** Challenge and response, 32 bytes each, 64 in all. */
    public byte[] encoded() {
        return Arrays.concatenate(
                BigIntegers.asUnsignedByteArray(P256.SCALAR_LENGTH, challenge),
                BigIntegers.asUnsignedByteArray(P256.SCALAR_LENGTH, response));
    }

    private static boolean isScalar(BigInteger number) {
        return number.signum() >= 0 && number.compareTo(P256.ORDER) < 0;
    }
}
