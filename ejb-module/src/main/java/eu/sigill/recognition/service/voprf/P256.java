package eu.sigill.recognition.service.voprf;

import java.math.BigInteger;
import java.security.SecureRandom;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.math.ec.ECAlgorithms;
import org.bouncycastle.math.ec.ECPoint;
import org.bouncycastle.math.ec.FixedPointCombMultiplier;
import org.bouncycastle.util.BigIntegers;

/**
 * The group of RFC 9497, 4.3: P-256 (SEC 2, secp256r1), points in compressed form. Its cofactor is 1, so a point of the
 * curve that is not the identity is in the group.
 */
final class P256 {

    static final int POINT_LENGTH = 33;
    static final int SCALAR_LENGTH = 32;

    private static final X9ECParameters CURVE = CustomNamedCurves.getByName("secp256r1");
    private static final int MASK_BITS = 64;
    private static final SecureRandom RANDOM = new SecureRandom();

    static final BigInteger ORDER = CURVE.getN();
    static final ECPoint IDENTITY = CURVE.getCurve().getInfinity();

    /** An odd multiple of the order, above every masked scalar: Bouncy Castle takes its number of steps from it. */
    private static final BigInteger MASKED_ORDER =
            ORDER.multiply(BigInteger.ONE.shiftLeft(MASK_BITS).setBit(0));

    private P256() {}

    /**
     * The point that 33 bytes stand for.
     *
     * @throws BadPoint for any other length or prefix, the identity, x ≥ p, and an x that no point has
     */
    static ECPoint decoded(byte[] encoded) {
        if (encoded.length != POINT_LENGTH || (encoded[0] & ~1) != 2) {
            throw new BadPoint();
        }
        try {
            return CURVE.getCurve().decodePoint(encoded);
        } catch (IllegalArgumentException e) { // not passed on: it tells what was wrong
            throw new BadPoint();
        }
    }

    static byte[] encoded(ECPoint point) {
        if (point.isInfinity()) {
            throw new IllegalStateException("the identity is nobody's point");
        }
        return point.getEncoded(true);
    }

    /** For scalars that anybody may know: the time it takes depends on the scalar. */
    static ECPoint times(ECPoint point, BigInteger scalar) {
        return point.multiply(scalar);
    }

    /** For scalars that are used once: as many steps, and the same places of memory read, whatever the scalar. */
    static ECPoint timesSecret(ECPoint point, BigInteger scalar) {
        return ECAlgorithms.multiplySecret(point, scalar);
    }

    /**
     * For a key, which meets points of anybody's choice again and again.
     *
     * <p>Steps are fixed, but the arithmetic beneath them is not proven to be, so each call also works with another
     * number that gives the same point: the key plus a random 64-bit multiple of the order.
     */
    static ECPoint timesKey(ECPoint point, BigInteger key) {
        var masked = key.add(new BigInteger(MASK_BITS, RANDOM).multiply(ORDER));
        return ECAlgorithms.multiplySecret(point, masked, MASKED_ORDER);
    }

    /** The generator, by a table that is read in the same order whatever the scalar. */
    static ECPoint baseTimes(BigInteger scalar) {
        return new FixedPointCombMultiplier().multiply(CURVE.getG(), scalar);
    }

    /** The same points with z = 1, which they are encoded by and go on being reckoned with faster: one inversion for all. */
    static ECPoint[] normalized(ECPoint... points) {
        CURVE.getCurve().normalizeAll(points);
        return points;
    }

    /** Uniform in 1 … order − 1. */
    static BigInteger randomScalar() {
        return BigIntegers.createRandomInRange(BigInteger.ONE, ORDER.subtract(BigInteger.ONE), RANDOM);
    }
}
