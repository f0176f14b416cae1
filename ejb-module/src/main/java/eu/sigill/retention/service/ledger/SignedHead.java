package eu.sigill.retention.service.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The end of the ledger at one moment, signed by the house (Ed25519, RFC 8032). Whoever has it can tell from any later
 * ledger whether a line before it was changed or taken out.
 *
 * @param seq how many lines there are
 * @param hash of the last line; no bytes if there is none
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record SignedHead(long seq, byte[] hash, Instant at, byte[] signature) {

    private static final Pattern FORM = Pattern.compile(
            "\\{\"head\":(\\d{1,18}),\"hash\":\"([0-9a-f]*)\",\"at\":\"([^\"]{1,40})\",\"signature\":\"([A-Za-z0-9+/=]{88})\"}");

    /** What is signed. */
    static byte[] text(long seq, byte[] hash, Instant at) {
        return "sigill ledger head %d %s %s"
                .formatted(seq, HexFormat.of().formatHex(hash), at)
                .getBytes(StandardCharsets.UTF_8);
    }

    byte[] text() {
        return text(seq, hash, at);
    }

    /** The last line of an export. */
    String line() {
        return "{\"head\":%d,\"hash\":\"%s\",\"at\":\"%s\",\"signature\":\"%s\"}"
                .formatted(
                        seq,
                        HexFormat.of().formatHex(hash),
                        at,
                        Base64.getEncoder().encodeToString(signature));
    }

    /** Empty if the line is none. */
    static Optional<SignedHead> parse(String line) {
        var form = FORM.matcher(line);
        return form.matches()
                ? Optional.of(new SignedHead(
                        Long.parseLong(form.group(1)),
                        HexFormat.of().parseHex(form.group(2)),
                        Instant.parse(form.group(3)),
                        Base64.getDecoder().decode(form.group(4))))
                : Optional.empty();
    }
}
