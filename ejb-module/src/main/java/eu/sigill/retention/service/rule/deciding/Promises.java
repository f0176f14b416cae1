package eu.sigill.retention.service.rule.deciding;

import eu.sigill.retention.model.rule.DataKind;
import eu.sigill.retention.service.Kinds;
import eu.sigill.retention.service.rule.RuleBook;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;

/** How long something is kept, for pages that tell people about it. */
@Stateless
@PermitAll
public class Promises {

    @Inject
    RuleBook rules;

    @Inject
    Kinds kinds;

    @Inject
    Clock clock;

    /** Of data that are the same in every market, by the rule that decides today; empty where none does. */
    public Optional<Period> periodOf(DataKind kind) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return kinds.find(kind)
                .flatMap(data -> rules.read().inForce(data, Optional.empty()).of(today, today))
                .map(due -> due.rule().period().term().period());
    }
}
