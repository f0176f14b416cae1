package eu.sigill.retention.service.rule;

import eu.sigill.platform.service.Collide;
import eu.sigill.retention.model.bookkeeper.Bookkeeper;
import eu.sigill.retention.model.rule.Rule;
import eu.sigill.retention.model.rule.RuleId;
import eu.sigill.retention.model.rule.Rules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

class InMemoryRules implements Rules {

    private final List<Rule> rules = new ArrayList<>();
    private final Bookkeeper bookkeeper = new Bookkeeper();

    @Override
    public void add(Rule rule) {
        Collide.ifTaken(rules.stream()
                .anyMatch(one -> one.key().equals(rule.key())
                        && one.validity().from().equals(rule.validity().from())));
        rules.add(rule);
    }

    @Override
    public Optional<Rule> find(RuleId id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Rule> take(RuleId id) {
        return find(id);
    }

    @Override
    public void remove(Rule rule) {
        rules.remove(rule);
    }

    @Override
    public List<Rule> all() {
        return rules.stream()
                .sorted(Comparator.comparing((Rule rule) -> rule.key().toString())
                        .thenComparing(rule -> rule.validity().from(), Comparator.reverseOrder()))
                .toList();
    }

    @Override
    public String stamp() {
        return Integer.toString(rules.size());
    }

    @Override
    public Bookkeeper bookkeeper() {
        return bookkeeper;
    }

    @Override
    public Bookkeeper takeBookkeeper() {
        return bookkeeper;
    }
}
