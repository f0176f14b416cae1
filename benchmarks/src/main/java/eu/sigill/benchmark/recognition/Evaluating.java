package eu.sigill.benchmark.recognition;

import eu.sigill.member.model.Level;
import eu.sigill.platform.service.EmailAddress;
import eu.sigill.recognition.service.Epoch;
import eu.sigill.recognition.service.RecognitionKeys;
import eu.sigill.recognition.service.index.EntryMaker;
import eu.sigill.recognition.service.index.IndexEntry;
import eu.sigill.recognition.service.voprf.BlindedPoint;
import eu.sigill.recognition.service.voprf.EvaluationKey;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.hash2curve.HashToCurveProfile;
import org.bouncycastle.crypto.hash2curve.HashToEllipticCurve;
import org.bouncycastle.crypto.hash2curve.OPRFHashToScalar;
import org.bouncycastle.math.ec.ECPoint;
import org.bouncycastle.util.Arrays;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Answering a blinded point with its proof, and making a member's entry, beside bare Bouncy Castle. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class Evaluating {

    private static final X9ECParameters P256 = CustomNamedCurves.getByName("secp256r1");
    private static final byte[] LABEL = new byte[35];

    private final SecureRandom random = new SecureRandom();
    private final EmailAddress address = new EmailAddress("katarzyna.wisniewska@mail.example");
    private EvaluationKey key;
    private EntryMaker maker;
    private HashToEllipticCurve hashToGroup;
    private BigInteger bareKey;
    private byte[] publicKey;
    private byte[] blinded;
    private byte[] input;

    /** A key on each side, and one blinded point. */
    @Setup
    public void prepare() {
        key = new RecognitionKeys(new byte[32]).evaluationKey(new Epoch(692));
        maker = new EntryMaker(key);
        hashToGroup = HashToEllipticCurve.getInstance(HashToCurveProfile.P256_XMD_SHA_256, "bare");
        bareKey = scalar();
        publicKey = P256.getG().multiply(bareKey).getEncoded(true);
        blinded = P256.getG().multiply(scalar()).getEncoded(true);
        input = EntryMaker.input(address);
    }

    /** A question's bytes, as they come in, to the answer's bytes. */
    @Benchmark
    public byte[] evaluate() {
        var evaluation = key.evaluate(BlindedPoint.of(blinded));
        return Arrays.concatenate(
                evaluation.point().encoded(), evaluation.proof().encoded());
    }

    /** The same steps with nothing around them: multiplications as Bouncy Castle does them, the key masked, no more. */
    @Benchmark
    public byte[] rawEvaluate() {
        var point = P256.getCurve().decodePoint(blinded);
        var masked = bareKey.add(new BigInteger(64, random).multiply(P256.getN()));
        var evaluated = point.multiply(masked).getEncoded(true);
        var weight = toScalar(blinded, evaluated);
        var m = point.multiply(weight);
        var z = m.multiply(bareKey);
        var nonce = scalar();
        var t2 = P256.getG().multiply(nonce);
        var t3 = m.multiply(nonce);
        var challenge = toScalar(publicKey, encoded(m), encoded(z), encoded(t2), encoded(t3));
        var response = nonce.subtract(challenge.multiply(bareKey)).mod(P256.getN());
        return Arrays.concatenate(evaluated, challenge.toByteArray(), response.toByteArray());
    }

    @Benchmark
    public IndexEntry entry() {
        return maker.entry(address, Level.PLUS);
    }

    /** Hash to the curve, and times the key. */
    @Benchmark
    public byte[] rawEntry() {
        return encoded(hashToGroup.hashToCurve(input).multiply(bareKey));
    }

    private BigInteger scalar() {
        return new BigInteger(256, random).mod(P256.getN());
    }

    private static byte[] encoded(ECPoint point) {
        return point.getEncoded(true);
    }

    private static BigInteger toScalar(byte[]... parts) {
        return new OPRFHashToScalar(P256.getCurve(), new SHA256Digest(), 128).process(Arrays.concatenate(parts), LABEL);
    }
}
