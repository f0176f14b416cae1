package eu.sigill.benchmark;

import eu.sigill.link.kit.LinkKeys;
import eu.sigill.link.kit.LinkMaker;
import eu.sigill.link.kit.LinkOpener;
import eu.sigill.link.kit.LinkTarget;
import eu.sigill.link.kit.MadeLink;
import eu.sigill.link.kit.Opening;
import eu.sigill.link.kit.Order;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
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

/** Making and opening a link, beside the bare cryptography on as many bytes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 2, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class Links {

    private static final int MAC = 32;
    private static final int IV = 16;

    private final Order order = new Order(
            "katarzyna.wisniewska@mail.example",
            "Katarzyna Wiśniewska",
            "2026-11-21/0004711",
            List.of("BOOK-978-83-1", "BOOK-978-83-2"),
            List.of("web", "pl"));

    private LinkMaker maker;
    private LinkOpener opener;
    private String payload;
    private Cipher aes;
    private Mac hmac;
    private SecretKeySpec aesKey;
    private byte[] plain;
    private byte[] sealedBytes;
    private final byte[] iv = new byte[IV];
    private final SecureRandom random = new SecureRandom();

    /** Keys, one link, and the bare primitives with the same number of bytes to work on. */
    @Setup
    public void prepare() throws GeneralSecurityException {
        var keys = LinkKeys.generate();
        var target = new LinkTarget(URI.create("https://trust.example"), "books.example", "PL");
        maker = new LinkMaker(target, keys);
        opener = new LinkOpener(target, List.of(keys), Clock.systemUTC());
        var link = maker.compatible(order).link();
        payload = link.substring(link.indexOf("?p=") + 3);
        plain = new byte[187];
        random.nextBytes(plain);
        aesKey = new SecretKeySpec(Arrays.copyOf(keys.toBytes(), 32), "AES");
        aes = Cipher.getInstance("AES/CBC/PKCS5Padding");
        hmac = Mac.getInstance("HmacSHA256");
        hmac.init(new SecretKeySpec(Arrays.copyOfRange(keys.toBytes(), 32, 64), "HmacSHA256"));
        sealedBytes = rawMake();
    }

    @Benchmark
    public MadeLink make() {
        return maker.compatible(order);
    }

    @Benchmark
    public Opening open() {
        return opener.open(payload);
    }

    /** A random IV, AES-256-CBC and HMAC-SHA256, with nothing around them. */
    @Benchmark
    public byte[] rawMake() throws GeneralSecurityException {
        random.nextBytes(iv);
        aes.init(Cipher.ENCRYPT_MODE, aesKey, new IvParameterSpec(iv));
        var out = new byte[IV + aes.getOutputSize(plain.length) + MAC];
        System.arraycopy(iv, 0, out, 0, IV);
        var written = IV + aes.doFinal(plain, 0, plain.length, out, IV);
        hmac.update(out, 0, written);
        hmac.doFinal(out, written);
        return out;
    }

    /** HMAC-SHA256, a comparison in constant time, AES-256-CBC. */
    @Benchmark
    public byte[] rawOpen() throws GeneralSecurityException {
        var end = sealedBytes.length - MAC;
        hmac.update(sealedBytes, 0, end);
        var mac = hmac.doFinal();
        if (!MessageDigest.isEqual(mac, Arrays.copyOfRange(sealedBytes, end, sealedBytes.length))) {
            throw new GeneralSecurityException("the baseline is broken");
        }
        aes.init(Cipher.DECRYPT_MODE, aesKey, new IvParameterSpec(sealedBytes, 0, IV));
        return aes.doFinal(sealedBytes, IV, end - IV);
    }
}
