package eu.sigill.privacy.service.notice.text;

import eu.sigill.privacy.service.register.TimeLimit;
import eu.sigill.retention.service.rule.RuleView;
import java.util.stream.Collectors;

/** Says how long one kind of data is kept, by the rule that the sweep goes by. */
record KeptSentences(NoticeWords words) {

    String of(TimeLimit limit) {
        var kind = words.kind(limit.kind());
        if (!limit.isRuled()) {
            return words.say("kept.unruled", kind);
        }
        var periods = limit.deciding().stream().map(this::period).distinct().collect(Collectors.joining("; "));
        return limit.blocked()
                ? words.say("kept.blocked", kind, periods, sources(limit))
                : words.say("kept." + limit.start(), kind, periods);
    }

    private String period(RuleView rule) {
        var term = rule.period().term();
        return words.say("rounding." + term.rounding(), words.period(term.period()));
    }

    private static String sources(TimeLimit limit) {
        return limit.deciding().stream()
                .map(rule -> rule.period().source())
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
