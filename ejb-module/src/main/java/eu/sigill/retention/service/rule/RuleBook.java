package eu.sigill.retention.service.rule;

import eu.sigill.platform.model.Market;
import eu.sigill.retention.model.rule.Rule;
import eu.sigill.retention.model.rule.Rules;
import eu.sigill.retention.service.RetainedData;
import eu.sigill.retention.service.period.Timetable;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Which rules hold for which data, for the sweep and for whoever asks what it would do. */
@Stateless
@PermitAll
public class RuleBook {

    @Inject
    Rules rules;

    /** What is done with this kind of data in that market; without a market, with data that know none. */
    public Timetable inForce(RetainedData data, Optional<Market> market) {
        return Timetable.inForce(binding(data, market), rules.bookkeeper().years());
    }

    /** What would be done if all rules were approved. */
    public Timetable rehearsed(RetainedData data, Optional<Market> market) {
        return Timetable.rehearsed(binding(data, market), rules.bookkeeper().years());
    }

    private List<Rule> binding(RetainedData data, Optional<Market> market) {
        var holder = rules.bookkeeper().type();
        return rules.all().stream()
                .filter(rule -> data.classes().contains(rule.key().recordClass()))
                .filter(rule -> rule.key().binds(data.kind(), market, holder))
                .toList();
    }

    /** Differs as soon as any rule does. */
    public String stamp() {
        return rules.stamp();
    }
}
