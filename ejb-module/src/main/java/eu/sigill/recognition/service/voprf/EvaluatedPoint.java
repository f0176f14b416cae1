package eu.sigill.recognition.service.voprf;

import org.bouncycastle.math.ec.ECPoint;

/** A blinded point, times the key of the house. Of use only to who blinded it. */
public final class EvaluatedPoint {

    private final ECPoint point;

    EvaluatedPoint(ECPoint point) {
        this.point = point;
    }

    /** Its compressed form (SEC 1, 2.3.3), 33 bytes. */
    public byte[] encoded() {
        return P256.encoded(point);
    }

    ECPoint point() {
        return point;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EvaluatedPoint that && point.equals(that.point);
    }

    @Override
    public int hashCode() {
        return point.hashCode();
    }

    @Override
    public String toString() {
        return "EvaluatedPoint[33 bytes]";
    }
}
