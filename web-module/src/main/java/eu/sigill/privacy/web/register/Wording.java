package eu.sigill.privacy.web.register;

import eu.sigill.platform.web.language.Texts;
import eu.sigill.privacy.model.register.Entry;
import eu.sigill.privacy.model.register.Processing;
import eu.sigill.privacy.model.roles.Arrangement;
import eu.sigill.privacy.service.register.ActivityView;
import eu.sigill.privacy.service.register.RegisterView;
import eu.sigill.privacy.service.register.TimeLimit;
import eu.sigill.retention.model.rule.RecordClass;
import eu.sigill.retention.service.rule.RuleView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the register says of an activity: in words of its own, else in the house’s. */
public record Wording(Texts texts) {

    public String entry(ActivityView activity, Entry entry, Optional<Arrangement> arrangement) {
        return Optional.ofNullable(activity.words().get(entry)).orElseGet(() -> switch (entry) {
            case PURPOSE, PERSONS, DATA -> ours(activity.processing(), entry);
            case RECIPIENTS -> recipients(arrangement);
            case TRANSFERS -> transfers(arrangement);
            case MEASURES -> texts.get("privacy.words.measures");
        });
    }

    private String ours(Processing processing, Entry entry) {
        return texts.get("privacy.words." + processing + "." + entry);
    }

    private String recipients(Optional<Arrangement> arrangement) {
        return arrangement
                .map(Arrangement::subprocessors)
                .filter(names -> !names.isBlank())
                .map(names -> texts.say("privacy.words.recipients", names))
                .orElseGet(() -> texts.get("privacy.words.recipients.none"));
    }

    private String transfers(Optional<Arrangement> arrangement) {
        return arrangement
                .map(Arrangement::transfers)
                .filter(where -> !where.isBlank())
                .orElseGet(() -> texts.get("privacy.words.transfers.none"));
    }

    /** How long each kind of its data is kept, out of the rules; never typed by anybody. */
    public List<String> limits(ActivityView activity, RegisterView register) {
        var limits = new ArrayList<String>();
        if (activity.processing() == Processing.LOG) {
            limits.add(texts.say("privacy.limit.log", register.logs().days()));
        }
        activity.limits().forEach(limit -> limits.add(limit(limit)));
        if (limits.isEmpty()) {
            limits.add(texts.get("privacy.limit.none"));
        }
        return limits;
    }

    private String limit(TimeLimit limit) {
        var kind = texts.get("retention.kind." + limit.kind());
        if (!limit.isRuled()) {
            return texts.say("privacy.limit.unruled", kind);
        }
        var periods = limit.deciding().stream().map(this::period).distinct().collect(Collectors.joining("; "));
        return texts.say("privacy.limit.ruled", kind, periods, texts.get("retention.start." + limit.start()));
    }

    private String period(RuleView rule) {
        var term = rule.period().term();
        var length = texts.say("retention.rounding." + term.rounding(), texts.period(term.period()));
        return rule.key().recordClass() != RecordClass.OWN
                ? length + " (" + rule.period().source() + ")"
                : length;
    }

    /** What the operator is in it. */
    public String role(ActivityView activity) {
        return activity.roles()
                .map(row -> texts.get("privacy.role." + row.operator()))
                .orElseGet(
                        () -> texts.get(activity.isDecided() ? "privacy.role.CONTROLLER" : "privacy.role.undecided"));
    }
}
