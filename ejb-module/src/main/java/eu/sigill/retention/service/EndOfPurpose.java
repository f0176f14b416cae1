package eu.sigill.retention.service;

import eu.sigill.retention.model.rule.DataKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What a room says before data that it relies on are blocked, or destroyed. The strictest of all answers counts. */
public interface EndOfPurpose {

    /** On which kind of data it has a say. */
    DataKind about();

    /** Which of these rows it still needs, or needed until lately. */
    Map<UUID, Need> needs(Collection<UUID> rows, LocalDate today);

    /** Which of these, blocked long ago, must stay since rows of its own rest on them. */
    default Map<UUID, Need> supports(Collection<UUID> rows, LocalDate today) {
        return Map.of();
    }
}
