package eu.sigill.retention.service.bookkeeper;

import eu.sigill.platform.service.refusal.InvalidField;
import eu.sigill.retention.model.bookkeeper.FiscalYears;
import eu.sigill.retention.model.rule.OperatorType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;

/**
 * Who keeps the books, as somebody typed it. What cannot be is refused by its field, and never repeated.
 *
 * @param yearEnd the day on which business years usually end, such as {@code 12-31}
 * @param movedYears first and last days of those that are longer or shorter than a year
 */
public record DraftBookkeeper(String operatorType, String yearEnd, List<Year> movedYears) {

    public DraftBookkeeper {
        movedYears = List.copyOf(movedYears);
    }

    OperatorType type() {
        return switch (operatorType) {
            case "TRADER" -> OperatorType.TRADER;
            case "INSURER" -> OperatorType.INSURER;
            default -> throw new InvalidField("operatorType", "whoever keeps the books is a trader or an insurer");
        };
    }

    FiscalYears years() {
        var end = end();
        try {
            return new FiscalYears(
                    end,
                    movedYears.stream()
                            .map(year ->
                                    new FiscalYears.Moved(LocalDate.parse(year.first()), LocalDate.parse(year.last())))
                            .sorted(Comparator.comparing(FiscalYears.Moved::firstDay))
                            .toList());
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new InvalidField(
                    "movedYears", "a business year begins the day after another ended, and has 18 months at most");
        }
    }

    private MonthDay end() {
        try {
            return MonthDay.parse("--" + yearEnd);
        } catch (DateTimeException e) {
            throw new InvalidField("yearEnd", "a business year ends on a day of the year, such as 12-31");
        }
    }

    /** The first and the last day of one business year. */
    public record Year(String first, String last) {}
}
