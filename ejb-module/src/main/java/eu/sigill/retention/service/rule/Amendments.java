package eu.sigill.retention.service.rule;

import eu.sigill.platform.model.Collision;
import eu.sigill.retention.model.ledger.LineType;
import eu.sigill.retention.model.rule.Rule;
import eu.sigill.retention.model.rule.RuleId;
import eu.sigill.retention.model.rule.RuleMode;
import eu.sigill.retention.model.rule.Rules;
import eu.sigill.retention.service.ledger.LedgerBook;
import eu.sigill.retention.service.ledger.LineText;
import eu.sigill.retention.service.outlook.Outlook;
import eu.sigill.retention.service.outlook.Outlooks;
import eu.sigill.retention.service.sweep.Census;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Versions as they come, wait and act; each step is a line of the ledger. */
@ApplicationScoped
class Amendments {

    @Inject
    Rules rules;

    @Inject
    RuleBook book;

    @Inject
    Places places;

    @Inject
    Caution caution;

    @Inject
    Outlooks outlooks;

    @Inject
    LedgerBook ledger;

    @Inject
    Clock clock;

    Rule propose(DraftRule draft) {
        var key = draft.key();
        var validity = draft.validity();
        var said = draft.said();
        places.check(key, said.start(), validity.from());
        var id = RuleId.next(clock.instant());
        var acting = Rule.acting(id, key, validity, said);
        var rule = caution.isDue(acting, book.read().law(), today()) ? Rule.rehearsed(id, key, validity, said) : acting;
        var count = rule.mode() == RuleMode.DRY ? outlook(rule).count() : 0;
        try {
            rules.add(rule);
        } catch (Collision e) { // somebody else wrote a version from the same day at the same moment
            throw new VersionsOverlap();
        }
        write(rule, "ADDED", count);
        return rule;
    }

    /** What becomes due by it that is not due anyway; before it is the law: on its first day. */
    Outlook outlook(Rule rule) {
        var law = book.read().law();
        var now = clock.instant();
        var from = rule.validity().from();
        return outlooks.beyond(law.with(rule), law, market -> later(Census.today(market, now), from));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    List<PendingRule> pending() {
        var all = rules.all();
        return all.stream()
                .filter(rule -> rule.mode() == RuleMode.DRY)
                .map(rule -> new PendingRule(RuleView.of(rule), replaced(rule, all), outlook(rule)))
                .toList();
    }

    private static Optional<RuleView> replaced(Rule rule, List<Rule> all) {
        return all.stream()
                .filter(old -> old.key().equals(rule.key()) && old.mode() == RuleMode.ON)
                .filter(old -> old.validity().from().isBefore(rule.validity().from()))
                .findFirst()
                .map(RuleView::of);
    }

    void approve(RuleId id, long seen, String by) {
        var rule = waiting(id);
        var count = outlook(rule).count();
        if (count != seen) {
            throw new CountChanged(count);
        }
        rule.approve(count, by, clock.instant());
        write(rule, "APPROVED", count);
    }

    void withdraw(RuleId id) {
        var rule = waiting(id);
        write(rule, "WITHDRAWN", 0);
        rules.remove(rule);
    }

    private Rule waiting(RuleId id) {
        return rules.take(id).filter(rule -> rule.mode() == RuleMode.DRY).orElseThrow(RuleDecided::new);
    }

    private void write(Rule rule, String deed, long count) {
        ledger.write(LineText.of(LineType.RULE)
                .add("rule", rule.id())
                .add("deed", deed)
                .add("kind", rule.key().kind())
                .add("market", rule.key().area())
                .add("class", rule.key().recordClass())
                .add("operator", rule.key().operator())
                .add("from", rule.validity().from())
                .add("period", rule.period().term().length())
                .add("mode", rule.mode())
                .add("count", count));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
