package eu.sigill.recognition.service.voprf;

import java.math.BigInteger;
import java.util.List;
import org.bouncycastle.math.ec.ECPoint;

/** What prover and verifier both hash: RFC 9497, 2.2, for the generator and one public key. */
final class Transcript {

    private final Suite suite;
    private final byte[] publicKey;

    Transcript(Suite suite, byte[] publicKey) {
        this.suite = suite;
        this.publicKey = publicKey.clone();
    }

    /** Sums of many points, each times a number that nobody could choose, so that one proof serves for all. */
    record Composites(ECPoint blinded, ECPoint evaluated) {}

    /** ComputeComposites. All of it is public. */
    Composites composites(List<ECPoint> blinded, List<ECPoint> evaluated) {
        var seed = seed();
        var m = P256.IDENTITY;
        var z = P256.IDENTITY;
        for (int i = 0; i < blinded.size(); i++) {
            var weight = suite.hashToScalar(new Octets()
                    .measured(seed)
                    .number(i)
                    .measured(P256.encoded(blinded.get(i)))
                    .measured(P256.encoded(evaluated.get(i)))
                    .text("Composite")
                    .toBytes());
            m = m.add(P256.times(blinded.get(i), weight));
            z = z.add(P256.times(evaluated.get(i), weight));
        }
        var normalized = P256.normalized(m, z);
        return new Composites(normalized[0], normalized[1]);
    }

    /** The challenge for composites and commitments. */
    BigInteger challenge(Composites composites, ECPoint t2, ECPoint t3) {
        var commitments = P256.normalized(t2, t3);
        return suite.hashToScalar(new Octets()
                .measured(publicKey)
                .measured(P256.encoded(composites.blinded()))
                .measured(P256.encoded(composites.evaluated()))
                .measured(P256.encoded(commitments[0]))
                .measured(P256.encoded(commitments[1]))
                .text("Challenge")
                .toBytes());
    }

    private byte[] seed() {
        var label = new Octets().text("Seed-" + suite.context()).toBytes();
        return Suite.hash(new Octets().measured(publicKey).measured(label).toBytes());
    }
}
