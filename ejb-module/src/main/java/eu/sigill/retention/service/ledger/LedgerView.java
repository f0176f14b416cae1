package eu.sigill.retention.service.ledger;

import eu.sigill.retention.model.ledger.LedgerLine;
import java.util.HexFormat;

/**
 * A line of the ledger.
 *
 * @param line as it is exported: its text with its hash behind it
 */
public record LedgerView(long seq, String line) {

    static LedgerView of(LedgerLine line) {
        var open = line.body().substring(0, line.body().length() - 1);
        return new LedgerView(line.seq(), open + ",\"hash\":\"" + HexFormat.of().formatHex(line.hash()) + "\"}");
    }
}
