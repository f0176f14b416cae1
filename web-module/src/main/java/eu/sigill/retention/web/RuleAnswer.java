package eu.sigill.retention.web;

import eu.sigill.retention.service.rule.RuleView;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One version of a rule on the API. */
@Schema(name = "RetentionRule")
public record RuleAnswer(
        String id,

        @Schema(description = "the data it is about, such as purchase.order; any: whatever has records of the class")
        String kind,

        @Schema(description = "the country, such as NL; EU: every country of the Union; ANY: everywhere")
        String market,

        @Schema(
                enumeration = {
                    "OWN",
                    "BOOKS",
                    "VOUCHER",
                    "LETTER",
                    "TAX",
                    "CONTRACT",
                    "COMPLAINT",
                    "ONE_STOP_SHOP",
                    "CLAIM"
                },
                description = "what the records are to the law; OWN: nothing")
        String recordClass,

        @Schema(enumeration = {"ANY", "TRADER", "INSURER"}) String operatorType,

        @Schema(enumeration = {"COLLECTION", "END_OF_PROCESS", "END_OF_RELATIONSHIP"})
        String startEvent,

        @Schema(description = "ISO 8601, such as P8Y") String period,

        @Schema(enumeration = {"DAY", "CALENDAR_YEAR_END", "FISCAL_YEAR_END", "NTH_YEAR_AFTER"})
        String rounding,

        @Schema(description = "from when it is the law") LocalDate validFrom,

        @Schema(description = "whether for data too whose period began before that day")
        boolean coversOlder,

        String source,

        @Schema(
                enumeration = {"A", "B", "C"},
                description = "A: the statute was read; B: a reliable second source; C: known in the trade")
        String certainty,

        @Schema(
                enumeration = {"ON", "DRY"},
                description = "DRY: shows what it would do until somebody approves it")
        String mode) {

    static RuleAnswer of(RuleView rule) {
        return new RuleAnswer(
                rule.id().toString(),
                rule.key().kind().value(),
                rule.key().area().name(),
                rule.key().recordClass().name(),
                rule.key().operator().name(),
                rule.period().start().name(),
                rule.period().term().length(),
                rule.period().term().rounding().name(),
                rule.validity().from(),
                rule.validity().coversOlder(),
                rule.period().source(),
                rule.period().certainty().name(),
                rule.mode().name());
    }
}
