package eu.sigill.retention.service.rule;

import eu.sigill.platform.model.Role;
import eu.sigill.retention.model.rule.DataKind;
import eu.sigill.retention.model.rule.FiscalYears;
import eu.sigill.retention.model.rule.RecordClass;
import eu.sigill.retention.model.rule.Rules;
import eu.sigill.retention.service.Kinds;
import eu.sigill.retention.service.period.Timetable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rules, for whoever watches over them. */
@Stateless
@RolesAllowed({Role.NAME_OPERATOR, Role.NAME_PRIVACY_OFFICER})
public class RuleService {

    @Inject
    Rules rules;

    @Inject
    Kinds kinds;

    @Inject
    Clock clock;

    /** By what they are about, the newest version of each first. */
    public List<RuleView> all() {
        return rules.all().stream().map(RuleView::of).toList();
    }

    /**
     * When something is over that happened on one day, by the law of today.
     *
     * @throws UnknownKind if nobody keeps such data
     * @throws NoRule if no rule speaks of it
     */
    public DueView due(DueQuestion asked) {
        var classes = asked.recordClass().<Set<RecordClass>>map(Set::of).orElseGet(() -> classesOf(asked.kind()));
        var holder = asked.operator().orElseGet(() -> rules.bookkeeper().type());
        var binding = rules.all().stream()
                .filter(rule -> classes.contains(rule.key().recordClass()))
                .filter(rule -> rule.key().binds(asked.kind(), Optional.of(asked.market()), holder))
                .toList();
        var due = Timetable.inForce(binding, years(asked))
                .of(asked.event(), asked.market().today(clock))
                .orElseThrow(NoRule::new);
        return DueView.of(due);
    }

    private Set<RecordClass> classesOf(DataKind kind) {
        return kind.equals(DataKind.ANY)
                ? EnumSet.allOf(RecordClass.class)
                : kinds.find(kind).orElseThrow(UnknownKind::new).classes();
    }

    private FiscalYears years(DueQuestion asked) {
        return asked.yearEnd()
                .map(FiscalYears::endingOn)
                .orElseGet(() -> rules.bookkeeper().years());
    }
}
