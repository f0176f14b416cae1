package eu.sigill.retention.service.ledger;

import eu.sigill.retention.model.ledger.LedgerLine;

/**
 * A line of the ledger.
 *
 * @param line as it is exported: its text with its hash behind it
 */
public record LedgerView(long seq, String line) {

    static LedgerView of(LedgerLine line) {
        return new LedgerView(line.seq(), ExportedLine.of(line).toString());
    }
}
