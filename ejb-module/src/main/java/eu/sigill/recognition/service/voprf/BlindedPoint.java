package eu.sigill.recognition.service.voprf;

import org.bouncycastle.math.ec.ECPoint;

/**
 * An address as a browser hides it: a point of P-256, times a random number that only the browser knows. For whoever
 * does not know that number, all points are equally likely, whatever the address (RFC 9497, 7.1: input secrecy).
 */
public final class BlindedPoint {

    private final ECPoint point;

    private BlindedPoint(ECPoint point) {
        this.point = point;
    }

    /**
     * From the 33 bytes of its compressed form (SEC 1, 2.3.3).
     *
     * @throws BadPoint for any other length or prefix, the identity, a coordinate that is too large, and a point that
     *     is not on the curve
     */
    public static BlindedPoint of(byte[] encoded) {
        return new BlindedPoint(P256.decoded(encoded));
    }

    ECPoint point() {
        return point;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BlindedPoint that && point.equals(that.point);
    }

    @Override
    public int hashCode() {
        return point.hashCode();
    }

    @Override
    public String toString() {
        return "BlindedPoint[33 bytes]";
    }
}
