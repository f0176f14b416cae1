package eu.sigill.badge.web;

import eu.sigill.badge.service.page.Issue;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Something that the people of a shop should know about their page, the gravest first. */
public record Finding(Issue issue) {

    private static final List<String> KINDS = List.of("danger", "warn", "info");

    static List<Finding> all(List<Issue> issues) {
        return issues.stream()
                .map(Finding::new)
                .sorted(Comparator.comparingInt(finding -> KINDS.indexOf(finding.kind())))
                .toList();
    }

    /** Danger: nothing works at all; warn: something does not; info: it works, since we helped. */
    public String kind() {
        return switch (issue) {
            case ROOT_MISSING, EMAIL_MISSING, EMAIL_INVALID -> "danger";
            default -> issue.isMended() ? "info" : "warn";
        };
    }

    /** The end of the keys of its sentences. */
    public String key() {
        return issue.name().toLowerCase(Locale.ROOT);
    }
}
