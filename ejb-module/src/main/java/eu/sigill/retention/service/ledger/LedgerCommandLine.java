package eu.sigill.retention.service.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** Proves an export of the ledger: {@code config/bin/verify-ledger EXPORT PUBLIC-KEY}. Ends with 1 if it is not whole. */
public final class LedgerCommandLine {

    private LedgerCommandLine() {}

    /** Says in one line how it stands. */
    public static void main(String[] arguments) {
        if (arguments.length != 2) {
            end(2, "verify-ledger EXPORT PUBLIC-KEY");
        }
        try (var export = Files.newBufferedReader(Path.of(arguments[0]))) {
            var check = new LedgerCheck(key(Path.of(arguments[1])));
            var fault = check.of(export);
            end(
                    fault.isPresent() ? 1 : 0,
                    fault.map(why -> "Not whole: " + why).orElse("Whole: " + check.lines() + " lines, head signed"));
        } catch (IOException e) {
            end(2, "One of the files cannot be read");
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            end(2, "The second file holds no public key of a ledger");
        }
    }

    private static PublicKey key(Path file) throws IOException, GeneralSecurityException {
        var base64 = Files.readString(file).replaceAll("-----[A-Z ]+-----|\\s", "");
        return KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(base64)));
    }

    private static void end(int status, String line) {
        (status == 0 ? System.out : System.err).println(line);
        System.exit(status);
    }
}
