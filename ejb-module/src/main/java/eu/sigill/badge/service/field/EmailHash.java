package eu.sigill.badge.service.field;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.sigill.platform.service.digest.PlainDigest;
import java.util.HexFormat;

/** An address as one-way hashes. Whoever can guess the address can find it from them, so they are as personal as it is. */
public record EmailHash(String md5, String sha256) {

    static EmailHash of(OrderEmail address) {
        var bytes = address.text().getBytes(UTF_8);
        return new EmailHash(hex(PlainDigest.MD5, bytes), hex(PlainDigest.SHA_256, bytes));
    }

    private static String hex(String algorithm, byte[] bytes) {
        return HexFormat.of().formatHex(PlainDigest.by(algorithm).digest(bytes));
    }

    @Override
    public String toString() {
        return "EmailHash[]";
    }
}
