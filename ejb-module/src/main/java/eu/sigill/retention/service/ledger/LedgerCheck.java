package eu.sigill.retention.service.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Arrays;
import java.util.Optional;

/** Holds an export of the ledger against itself and a public key. It needs nothing else, and nobody. */
final class LedgerCheck {

    private final PublicKey key;
    private long lines;
    private byte[] hash = {};

    LedgerCheck(PublicKey key) {
        this.key = key;
    }

    /** What is wrong with it; empty if nothing is. */
    Optional<String> of(BufferedReader export) throws IOException, GeneralSecurityException {
        var text = export.readLine();
        while (text != null) {
            var head = SignedHead.parse(text);
            if (head.isPresent()) {
                return export.readLine() == null ? wrong(head.get()) : Optional.of("something stands behind its head");
            }
            var fault = wrong(text);
            if (fault.isPresent()) {
                return fault;
            }
            text = export.readLine();
        }
        return Optional.of("it has no head at its end");
    }

    private Optional<String> wrong(String text) {
        var line = ExportedLine.parse(text).filter(there -> there.seq() == lines + 1);
        if (line.isEmpty()) {
            return Optional.of("line " + (lines + 1) + " is missing or is no line of a ledger");
        }
        var whole = line.get().follows(hash);
        lines++;
        hash = line.get().hash();
        return whole
                ? Optional.empty()
                : Optional.of("line " + lines + " is not what it was, or a line before it is not");
    }

    private Optional<String> wrong(SignedHead head) throws GeneralSecurityException {
        if (head.seq() != lines || !Arrays.equals(head.hash(), hash)) {
            return Optional.of("its head speaks of " + head.seq() + " lines, or of others than these " + lines);
        }
        var signature = Signature.getInstance("Ed25519");
        signature.initVerify(key);
        signature.update(head.text());
        return signature.verify(head.signature())
                ? Optional.empty()
                : Optional.of("its head was not signed with this key");
    }

    long lines() {
        return lines;
    }
}
