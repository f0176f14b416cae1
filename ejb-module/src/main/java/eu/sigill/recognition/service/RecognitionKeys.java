package eu.sigill.recognition.service;

import eu.sigill.recognition.service.voprf.EvaluationKey;
import java.nio.charset.StandardCharsets;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;

/** The secrets of every epoch, all from one seed: what is kept, and kept apart from the members, is the seed. */
public final class RecognitionKeys {

    private static final String PROTOCOL = "recog/v2|";

    private final byte[] seed;

    /** @param seed 32 secret random bytes */
    public RecognitionKeys(byte[] seed) {
        if (seed.length != EvaluationKey.SEED_LENGTH) {
            throw new IllegalArgumentException(
                    "a seed has " + EvaluationKey.SEED_LENGTH + " bytes, not " + seed.length);
        }
        this.seed = seed.clone();
    }

    /** The key that an epoch's index is built with and its questions are answered with. */
    public EvaluationKey evaluationKey(Epoch epoch) {
        return EvaluationKey.derive(seed, info("epoch", epoch));
    }

    /** What an epoch's dummies come from, 32 bytes: HKDF-SHA256 (RFC 5869) of the seed. */
    public byte[] dummySecret(Epoch epoch) {
        var hkdf = new HKDFBytesGenerator(new SHA256Digest());
        hkdf.init(new HKDFParameters(seed, null, info("dummies", epoch)));
        var secret = new byte[32];
        hkdf.generateBytes(secret, 0, secret.length);
        return secret;
    }

    @Override
    public String toString() {
        return "RecognitionKeys[32 bytes]";
    }

    private static byte[] info(String purpose, Epoch epoch) {
        return (PROTOCOL + purpose + "|" + epoch.number()).getBytes(StandardCharsets.US_ASCII);
    }
}
