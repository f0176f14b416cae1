package eu.sigill.retention.web;

import eu.sigill.retention.service.ledger.LedgerView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of the ledger on the API. */
@Schema(name = "LedgerLine")
public record LedgerAnswer(
        long seq,

        @Schema(
                description =
                        "the line as it is exported, a JSON object; its hash covers the line before it and its own text")
        String line) {

    static LedgerAnswer of(LedgerView line) {
        return new LedgerAnswer(line.seq(), line.line());
    }
}
