package eu.sigill.retention.service.period;

import eu.sigill.platform.model.Market;
import eu.sigill.retention.model.bookkeeper.FiscalYears;
import eu.sigill.retention.model.rule.OperatorType;
import eu.sigill.retention.model.rule.Rule;
import eu.sigill.retention.service.RetainedData;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that decides how long data are kept: the versions that act, and who keeps the books. */
public record Law(List<Rule> rules, OperatorType holder, FiscalYears years) {

    public Law {
        rules = List.copyOf(rules);
    }

    /** As it would be if this version acted. */
    public Law with(Rule rule) {
        var all = new ArrayList<>(rules);
        all.add(rule);
        return new Law(all, holder, years);
    }

    /** As it would be for another keeper of books. */
    public Law heldBy(OperatorType other, FiscalYears otherYears) {
        return new Law(rules, other, otherYears);
    }

    /** What it says of this kind of data in that market; without a market, of data that know none. */
    public Timetable of(RetainedData data, Optional<Market> market) {
        var binding = rules.stream()
                .filter(rule -> data.classes().contains(rule.key().recordClass()))
                .filter(rule -> rule.key().binds(data.kind(), market, holder))
                .toList();
        return Timetable.rehearsed(binding, years);
    }
}
