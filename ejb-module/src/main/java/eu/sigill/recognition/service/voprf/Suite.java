package eu.sigill.recognition.service.voprf;

import eu.sigill.platform.service.digest.PlainDigest;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.hash2curve.HashToCurveProfile;
import org.bouncycastle.crypto.hash2curve.HashToEllipticCurve;
import org.bouncycastle.crypto.hash2curve.OPRFHashToScalar;

/** P256-SHA256 in two modes of RFC 9497, 3.1; the house uses the verifiable one. */
enum Suite {
    OPRF(0),
    VOPRF(1);

    private static final int SECURITY_BITS = 128;
    private static final int MOST_TRIES = 256;

    private final String context;

    Suite(int mode) {
        context = "OPRFV1-" + (char) mode + "-P256-SHA256";
    }

    String context() {
        return context;
    }

    static byte[] hash(byte[] message) {
        return PlainDigest.sha256(message);
    }

    /** HashToGroup (RFC 9380, P256_XMD:SHA-256_SSWU_RO_). Costs as much to make as to use, and serves one thread. */
    HashToEllipticCurve hashToGroup() {
        return HashToEllipticCurve.getInstance(HashToCurveProfile.P256_XMD_SHA_256, "HashToGroup-" + context);
    }

    BigInteger hashToScalar(byte[] message) {
        return hashToScalar(message, "HashToScalar-");
    }

    /** DeriveKeyPair (RFC 9497, 3.2.1): the secret scalar of a seed of 32 bytes and a public info. */
    BigInteger deriveKey(byte[] seed, byte[] info) {
        for (int counter = 0; counter < MOST_TRIES; counter++) {
            var input = new Octets().plain(seed).measured(info).plain(new byte[] {(byte) counter});
            var scalar = hashToScalar(input.toBytes(), "DeriveKeyPair");
            if (scalar.signum() > 0) {
                return scalar;
            }
        }
        throw new IllegalStateException("a digest was zero 256 times, which is as good as impossible");
    }

    private BigInteger hashToScalar(byte[] message, String label) {
        var curve = CustomNamedCurves.getByName("secp256r1").getCurve();
        return new OPRFHashToScalar(curve, new SHA256Digest(), SECURITY_BITS)
                .process(message, (label + context).getBytes(StandardCharsets.US_ASCII));
    }
}
