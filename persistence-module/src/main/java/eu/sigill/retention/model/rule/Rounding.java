package eu.sigill.retention.model.rule;

import eu.sigill.retention.model.bookkeeper.FiscalYears;
import java.time.LocalDate;

/** From which day a period is counted, once the event that starts it has happened. Never does a later event count from an earlier day. */
public enum Rounding {
    /** From the day itself. */
    DAY {
        @Override
        LocalDate begin(LocalDate event, FiscalYears years) {
            return event;
        }
    },
    /** From the day after the calendar year's end. */
    CALENDAR_YEAR_END {
        @Override
        LocalDate begin(LocalDate event, FiscalYears years) {
            return newYearAfter(event);
        }
    },
    /** From the day after the business year's end. */
    FISCAL_YEAR_END {
        @Override
        LocalDate begin(LocalDate event, FiscalYears years) {
            return years.endOf(event).plusDays(1);
        }
    },
    /** In the nth year after the calendar year in which the business year ended. */
    NTH_YEAR_AFTER {
        @Override
        LocalDate begin(LocalDate event, FiscalYears years) {
            return newYearAfter(years.endOf(event));
        }
    };

    abstract LocalDate begin(LocalDate event, FiscalYears years);

    private static LocalDate newYearAfter(LocalDate day) {
        return LocalDate.of(day.getYear() + 1, 1, 1);
    }
}
