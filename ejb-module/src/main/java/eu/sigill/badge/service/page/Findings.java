package eu.sigill.badge.service.page;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes note of what a reader comes across. */
final class Findings {

    /** What templates print when they have no value. */
    private static final Set<String> PLACEHOLDERS = Set.of("undefined", "null", "-");

    private final EnumSet<Issue> found = EnumSet.noneOf(Issue.class);

    void note(Issue issue) {
        found.add(issue);
    }

    void noteIf(boolean is, Issue issue) {
        if (is) {
            found.add(issue);
        }
    }

    /** The text, unless it only says that there is none. */
    Optional<String> meaningOf(Optional<String> text) {
        noteIf(text.filter(PLACEHOLDERS::contains).isPresent(), Issue.PLACEHOLDER_VALUE);
        return text.filter(some -> !PLACEHOLDERS.contains(some));
    }

    List<Issue> list() {
        return List.copyOf(found);
    }
}
