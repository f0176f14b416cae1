package eu.sigill.recognition;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.hash2curve.HashToCurveProfile;
import org.bouncycastle.crypto.hash2curve.HashToEllipticCurve;
import org.bouncycastle.crypto.hash2curve.OPRFHashToScalar;
import org.bouncycastle.math.ec.ECPoint;

/** A shopper's browser, written from docs/rooms/recognition.md and RFC 9497, without a line of the house. */
final class BlindShopper {

    private static final X9ECParameters P256 = CustomNamedCurves.getByName("secp256r1");
    private static final BigInteger ORDER = P256.getN();
    private static final String CONTEXT = "OPRFV1-\u0001-P256-SHA256";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final HashToEllipticCurve hashToGroup =
            HashToEllipticCurve.getInstance(HashToCurveProfile.P256_XMD_SHA_256, "HashToGroup-" + CONTEXT);

    private final int epoch;
    private final int bits;
    private final byte[] publicKey;

    BlindShopper(JsonObject parameters) {
        epoch = parameters.getInt("epoch");
        bits = parameters.getInt("bits");
        publicKey = bytes(parameters, "publicKey");
    }

    /** What is kept between question and answer. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Blinding(byte[] input, BigInteger blind, byte[] blinded, int bucket) {}

    Blinding blind(String address) {
        var input = ("recog/v2|" + address).getBytes(StandardCharsets.UTF_8);
        var blind = new BigInteger(255, RANDOM).add(BigInteger.ONE);
        var blinded = hashToGroup.hashToCurve(input).multiply(blind).getEncoded(true);
        var path = ByteBuffer.wrap(sha256(("bucket|" + address).getBytes(StandardCharsets.UTF_8)));
        return new Blinding(input, blind, blinded, (int) (Integer.toUnsignedLong(path.getInt()) >>> (32 - bits)));
    }

    Map<String, Object> question(String shop, Blinding blinding) {
        return new HashMap<>(Map.of(
                "shop",
                shop,
                "epoch",
                epoch,
                "bucket",
                blinding.bucket(),
                "blinded",
                Base64.getUrlEncoder().withoutPadding().encodeToString(blinding.blinded())));
    }

    /** The level's code, 0 for nobody. */
    int level(Blinding blinding, JsonObject answer) {
        var evaluated = bytes(answer, "evaluated");
        if (!accepts(blinding.blinded(), evaluated, bytes(answer, "proof"))) {
            throw new IllegalStateException("the proof does not hold");
        }
        var unblinded =
                point(evaluated).multiply(blinding.blind().modInverse(ORDER)).getEncoded(true);
        var output = sha256(octets(measured(blinding.input()), measured(unblinded), ascii("Finalize")));
        return found(bytes(answer, "entries"), output);
    }

    private static int found(byte[] entries, byte[] output) {
        var tag = hkdf(output, "tag", 6);
        var mask = ByteBuffer.wrap(hkdf(output, "val", 2)).getShort();
        for (var at = 0; at < entries.length; at += 8) {
            if (Arrays.equals(entries, at, at + 6, tag, 0, 6)) {
                var code = (ByteBuffer.wrap(entries).getShort(at + 6) ^ mask) & 0xffff;
                return code <= 3 ? code : 0;
            }
        }
        return 0;
    }

    /** RFC 9497, 2.2.2, for one point. */
    private boolean accepts(byte[] blinded, byte[] evaluated, byte[] proof) {
        var seed = sha256(octets(measured(publicKey), measured(ascii("Seed-" + CONTEXT))));
        var weight = toScalar(
                octets(measured(seed), new byte[2], measured(blinded), measured(evaluated), ascii("Composite")));
        var m = point(blinded).multiply(weight);
        var z = point(evaluated).multiply(weight);
        var c = new BigInteger(1, Arrays.copyOf(proof, 32));
        var s = new BigInteger(1, Arrays.copyOfRange(proof, 32, 64));
        var t2 = P256.getG().multiply(s).add(point(publicKey).multiply(c));
        var t3 = m.multiply(s).add(z.multiply(c));
        return toScalar(octets(
                        measured(publicKey),
                        measured(m.getEncoded(true)),
                        measured(z.getEncoded(true)),
                        measured(t2.getEncoded(true)),
                        measured(t3.getEncoded(true)),
                        ascii("Challenge")))
                .equals(c);
    }

    private static BigInteger toScalar(byte[] message) {
        return new OPRFHashToScalar(P256.getCurve(), new SHA256Digest(), 128)
                .process(message, ascii("HashToScalar-" + CONTEXT));
    }

    private static ECPoint point(byte[] encoded) {
        return P256.getCurve().decodePoint(encoded);
    }

    private static byte[] bytes(JsonObject json, String name) {
        return Base64.getUrlDecoder().decode(json.getString(name));
    }

    private static byte[] measured(byte[] part) {
        return octets(new byte[] {(byte) (part.length >>> 8), (byte) part.length}, part);
    }

    private static byte[] octets(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** RFC 5869 without salt, for up to 32 bytes. */
    private static byte[] hkdf(byte[] material, String info, int length) {
        return Arrays.copyOf(hmac(hmac(new byte[32], material), ascii(info + "\u0001")), length);
    }

    private static byte[] hmac(byte[] key, byte[] message) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
