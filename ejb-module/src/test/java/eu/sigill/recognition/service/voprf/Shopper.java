package eu.sigill.recognition.service.voprf;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.math.ec.ECPoint;

/** The other side of RFC 9497, as a browser does it: blinds, checks the proof, unblinds. */
public final class Shopper {

    private final Suite suite;
    private final byte[] publicKey;

    Shopper(Suite suite, byte[] publicKey) {
        this.suite = suite;
        this.publicKey = publicKey;
    }

    public Shopper(byte[] publicKey) {
        this(Suite.VOPRF, publicKey);
    }

    /** Asks for an input as a script would, over bytes, and gives the output. */
    public byte[] ask(byte[] input, EvaluationKey house) {
        var blind = P256.randomScalar();
        var blinded = blind(input, blind);
        var answer = house.evaluate(BlindedPoint.of(blinded));
        var evaluated = answer.point().encoded();
        if (!accepts(List.of(blinded), List.of(evaluated), answer.proof().encoded())) {
            throw new IllegalStateException("the house answered with another key");
        }
        return finalized(input, blind, evaluated);
    }

    byte[] blind(byte[] input, BigInteger blind) {
        return P256.encoded(suite.hashToGroup().hashToCurve(input).multiply(blind));
    }

    byte[] finalized(byte[] input, BigInteger blind, byte[] evaluated) {
        var unblinded = P256.decoded(evaluated).multiply(blind.modInverse(P256.ORDER));
        return DirectEvaluation.finalized(input, P256.encoded(unblinded));
    }

    /** VerifyProof (RFC 9497, 2.2.2). */
    boolean accepts(List<byte[]> blinded, List<byte[]> evaluated, byte[] proof) {
        var challenge = new BigInteger(1, Arrays.copyOf(proof, P256.SCALAR_LENGTH));
        var response = new BigInteger(1, Arrays.copyOfRange(proof, P256.SCALAR_LENGTH, proof.length));
        if (proof.length != 64 || challenge.compareTo(P256.ORDER) >= 0 || response.compareTo(P256.ORDER) >= 0) {
            return false;
        }
        var transcript = new Transcript(suite, publicKey);
        var composites = transcript.composites(decoded(blinded), decoded(evaluated));
        var t2 = P256.baseTimes(response).add(P256.decoded(publicKey).multiply(challenge));
        var t3 = composites
                .blinded()
                .multiply(response)
                .add(composites.evaluated().multiply(challenge));
        return transcript.challenge(composites, t2, t3).equals(challenge);
    }

    private static List<ECPoint> decoded(List<byte[]> points) {
        var decoded = new ArrayList<ECPoint>();
        points.forEach(point -> decoded.add(P256.decoded(point)));
        return decoded;
    }
}
