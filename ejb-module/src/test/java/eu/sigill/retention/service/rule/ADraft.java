package eu.sigill.retention.service.rule;

import java.util.HashMap;
import java.util.Map;

/** What somebody types, field by field. */
record ADraft(Map<String, String> typed, boolean coversOlder) {

    ADraft {
        typed = Map.copyOf(typed);
    }

    static ADraft ofVouchersInTheNetherlands() {
        return new ADraft(
                Map.ofEntries(
                        Map.entry("kind", "any"),
                        Map.entry("market", "NL"),
                        Map.entry("recordClass", "VOUCHER"),
                        Map.entry("operatorType", "ANY"),
                        Map.entry("startEvent", "END_OF_PROCESS"),
                        Map.entry("period", "P10Y"),
                        Map.entry("rounding", "DAY"),
                        Map.entry("validFrom", "2027-01-01"),
                        Map.entry("source", "AWR art. 52"),
                        Map.entry("certainty", "A")),
                true);
    }

    ADraft with(String field, String value) {
        var changed = new HashMap<>(typed);
        changed.put(field, value);
        return new ADraft(changed, coversOlder);
    }

    ADraft from(String day) {
        return with("validFrom", day);
    }

    ADraft lasting(String period) {
        return with("period", period);
    }

    ADraft forFreshOnly() {
        return new ADraft(typed, false);
    }

    DraftRule made() {
        return new DraftRule(
                of("kind"),
                of("market"),
                of("recordClass"),
                of("operatorType"),
                of("startEvent"),
                of("period"),
                of("rounding"),
                of("validFrom"),
                coversOlder,
                of("source"),
                of("certainty"));
    }

    private String of(String field) {
        return typed.getOrDefault(field, "");
    }
}
