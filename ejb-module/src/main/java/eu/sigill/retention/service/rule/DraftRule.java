package eu.sigill.retention.service.rule;

import eu.sigill.platform.service.refusal.InvalidField;
import eu.sigill.retention.model.rule.Area;
import eu.sigill.retention.model.rule.Certainty;
import eu.sigill.retention.model.rule.DataKind;
import eu.sigill.retention.model.rule.OperatorType;
import eu.sigill.retention.model.rule.RecordClass;
import eu.sigill.retention.model.rule.Rounding;
import eu.sigill.retention.model.rule.Rule;
import eu.sigill.retention.model.rule.RuleKey;
import eu.sigill.retention.model.rule.StartEvent;
import eu.sigill.retention.model.rule.Term;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;

/**
 * A version of a rule as somebody typed it. What cannot be is refused by its field, and never repeated.
 *
 * @param market the area, by its name
 * @param period as ISO 8601 writes it
 * @param coversOlder whether it speaks of data too whose period began before it is the law
 */
public record DraftRule(
        String kind,
        String market,
        String recordClass,
        String operatorType,
        String startEvent,
        String period,
        String rounding,
        String validFrom,
        boolean coversOlder,
        String source,
        String certainty) {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    RuleKey key() {
        return new RuleKey(
                DataKind.parse(kind).orElseThrow(UnknownKind::new),
                choice(Area.class, "market", market),
                choice(RecordClass.class, "recordClass", recordClass),
                choice(OperatorType.class, "operatorType", operatorType));
    }

    Rule.Validity validity() {
        try {
            var from = LocalDate.parse(validFrom.strip());
            if (!from.isBefore(EARLIEST) && !from.isAfter(LATEST)) {
                return new Rule.Validity(from, coversOlder);
            }
        } catch (DateTimeParseException e) {
            // told below, as any other day that cannot be
        }
        throw new InvalidField("validFrom", "a version is the law from a day such as 2027-01-01");
    }

    Rule.Period said() {
        var start = choice(StartEvent.class, "startEvent", startEvent);
        var term = term();
        var sure = choice(Certainty.class, "certainty", certainty);
        try {
            return new Rule.Period(start, term, source.strip(), sure);
        } catch (IllegalArgumentException e) {
            throw new InvalidField("source", "a rule names its source, in at most 300 characters");
        }
    }

    private Term term() {
        var begin = choice(Rounding.class, "rounding", rounding);
        try {
            return new Term(period.strip(), begin);
        } catch (DateTimeParseException | IllegalArgumentException | ArithmeticException e) {
            throw new InvalidField("period", "a period lasts from a day to a hundred years");
        }
    }

    private static <E extends Enum<E>> E choice(Class<E> kind, String field, String name) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidField(field, field + " is one of those that the list offers"));
    }
}
