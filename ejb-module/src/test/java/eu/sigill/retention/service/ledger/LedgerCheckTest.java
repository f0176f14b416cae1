package eu.sigill.retention.service.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.retention.model.ledger.LineType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LedgerCheckTest {

    private static final Instant NOW = Instant.parse("2026-11-22T01:17:00Z");

    private final KeyPair keys;
    private final List<String> export;

    LedgerCheckTest() throws GeneralSecurityException {
        keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        export = exported(4);
    }

    @Test
    void provesWhatIsWhole() throws GeneralSecurityException, IOException {
        assertThat(fault(export)).isEmpty();
        assertThat(fault(exported(0))).isEmpty();
    }

    @Test
    void seesEveryCharacterThatIsNotWhatItWas() throws GeneralSecurityException, IOException {
        for (var line = 0; line < export.size() - 1; line++) {
            for (var at = 0; at < export.get(line).length(); at++) {
                var changed = new StringBuilder(export.get(line));
                changed.setCharAt(at, changed.charAt(at) == '7' ? '8' : '7');
                assertThat(fault(with(line, changed.toString()))).isPresent();
            }
        }
    }

    @Test
    void seesWhatIsMissingAddedOrInAnotherOrder() throws GeneralSecurityException, IOException {
        for (var line = 0; line < export.size(); line++) {
            var without = new ArrayList<>(export);
            without.remove(line);
            assertThat(fault(without)).isPresent();

            var twice = new ArrayList<>(export);
            twice.add(line, export.get(line));
            assertThat(fault(twice)).isPresent();
        }
        var swapped = new ArrayList<>(export);
        Collections.swap(swapped, 1, 2);
        assertThat(fault(swapped)).isPresent();
    }

    @Test
    void seesAHeadOfSomebodyElse() throws GeneralSecurityException, IOException {
        var other = new LedgerCheckTest();

        assertThat(fault(with(4, other.export.getLast())))
                .hasValueSatisfying(why -> assertThat(why).contains("not signed"));
    }

    private Optional<String> fault(List<String> lines) throws GeneralSecurityException, IOException {
        return new LedgerCheck(keys.getPublic())
                .of(new BufferedReader(new StringReader(String.join("\n", lines) + "\n")));
    }

    private List<String> with(int line, String text) {
        var changed = new ArrayList<>(export);
        changed.set(line, text);
        return changed;
    }

    private List<String> exported(int lines) throws GeneralSecurityException {
        var written = new ArrayList<String>();
        var hash = new byte[0];
        for (var seq = 1; seq <= lines; seq++) {
            var body = LineText.of(LineType.CONFIRMED)
                    .add("batches", List.of("a-" + seq))
                    .at(seq, NOW);
            hash = Chain.next(hash, body);
            written.add(body.substring(0, body.length() - 1) + ",\"hash\":\""
                    + HexFormat.of().formatHex(hash) + "\"}");
        }
        written.add(new SignedHead(lines, hash, NOW, signed(SignedHead.text(lines, hash, NOW))).line());
        return written;
    }

    private byte[] signed(byte[] text) throws GeneralSecurityException {
        var signature = Signature.getInstance("Ed25519");
        signature.initSign(keys.getPrivate());
        signature.update(text);
        return signature.sign();
    }
}
