package eu.sigill.retention.service.rule;

import eu.sigill.platform.model.Market;
import eu.sigill.retention.model.rule.Rule;
import eu.sigill.retention.service.Kinds;
import eu.sigill.retention.service.RetainedData;
import eu.sigill.retention.service.period.Law;
import eu.sigill.retention.service.sweep.Census;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells versions that can make data due which are not from those that only have them kept longer. */
@ApplicationScoped
class Caution {

    @Inject
    Kinds kinds;

    /** Whether somebody has to see first what this version does. */
    boolean isDue(Rule fresh, Law law, LocalDate today) {
        return takesThePlaceOf(fresh, law).anyMatch(old -> shortens(fresh, old, law))
                || datesWhatNobodyDated(fresh, law, today);
    }

    /** Of what came before it speaks the newest version alone, if this one does not. */
    private static Stream<Rule> takesThePlaceOf(Rule fresh, Law law) {
        var before = law.rules().stream()
                .filter(rule -> rule.key().equals(fresh.key()))
                .sorted(Comparator.comparing((Rule rule) -> rule.validity().from())
                        .reversed());
        return fresh.validity().coversOlder() ? before : before.limit(1);
    }

    private static boolean shortens(Rule fresh, Rule old, Law law) {
        return fresh.period().start() != old.period().start()
                || fresh.period().term().isEverShorterThan(old.period().term(), law.years());
    }

    private boolean datesWhatNobodyDated(Rule fresh, Law law, LocalDate today) {
        var from = fresh.validity().from();
        var day = from.isAfter(today) ? from : today;
        return kinds.all().stream()
                .anyMatch(
                        data -> Census.markets(data).stream().anyMatch(market -> dates(fresh, law, data, market, day)));
    }

    private static boolean dates(Rule fresh, Law law, RetainedData data, Optional<Market> market, LocalDate day) {
        var then = law.with(fresh).of(data, market);
        return law.of(data, market).undated(day).stream()
                .flatMap(window -> Stream.of(window.first(), window.last()))
                .anyMatch(event -> then.of(event, day).isPresent());
    }
}
