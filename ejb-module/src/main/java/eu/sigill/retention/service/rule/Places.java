package eu.sigill.retention.service.rule;

import eu.sigill.platform.service.refusal.InvalidField;
import eu.sigill.retention.model.rule.DataKind;
import eu.sigill.retention.model.rule.RuleKey;
import eu.sigill.retention.model.rule.Rules;
import eu.sigill.retention.model.rule.StartEvent;
import eu.sigill.retention.service.Kinds;
import eu.sigill.retention.service.RetainedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** Where a version can stand: beside the data that it speaks of, and behind the versions that there are. */
@ApplicationScoped
class Places {

    @Inject
    Kinds kinds;

    @Inject
    Rules rules;

    void check(RuleKey key, StartEvent start, LocalDate from) {
        data(key).ifPresent(data -> checkData(data, key, start));
        if (rules.all().stream()
                .filter(rule -> rule.key().equals(key))
                .anyMatch(rule -> !rule.validity().from().isBefore(from))) {
            throw new VersionsOverlap();
        }
    }

    private Optional<RetainedData> data(RuleKey key) {
        return key.kind().equals(DataKind.ANY)
                ? Optional.empty()
                : Optional.of(kinds.find(key.kind()).orElseThrow(UnknownKind::new));
    }

    private static void checkData(RetainedData data, RuleKey key, StartEvent start) {
        if (!data.classes().contains(key.recordClass())) {
            throw new InvalidField("recordClass", "records of this kind are to the law what the list offers");
        }
        if (data.start() != start) {
            throw new InvalidField("startEvent", "data of this kind count from another event");
        }
    }
}
