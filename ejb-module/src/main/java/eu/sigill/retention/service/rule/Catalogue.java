package eu.sigill.retention.service.rule;

import eu.sigill.platform.model.Market;
import eu.sigill.retention.model.bookkeeper.FiscalYears;
import eu.sigill.retention.model.rule.OperatorType;
import eu.sigill.retention.model.rule.Rule;
import eu.sigill.retention.model.rule.RuleMode;
import eu.sigill.retention.service.RetainedData;
import eu.sigill.retention.service.period.Law;
import eu.sigill.retention.service.period.Timetable;
import java.util.List;
import java.util.Optional;

/**
 * All rules as they stood at one moment, and who keeps the books.
 *
 * @param stamp differs from that of another moment if any of it does
 */
public record Catalogue(List<Rule> rules, OperatorType holder, FiscalYears years, String stamp) {

    public Catalogue {
        rules = List.copyOf(rules);
    }

    /** What is done with this kind of data in that market; without a market, with data that know none. */
    public Timetable inForce(RetainedData data, Optional<Market> market) {
        return law().of(data, market);
    }

    /** What of it acts. */
    public Law law() {
        return new Law(rules.stream().filter(rule -> rule.mode() == RuleMode.ON).toList(), holder, years);
    }
}
