package eu.sigill.retention.service.erase;

import eu.sigill.retention.model.rule.DataKind;
import eu.sigill.retention.service.Need;
import java.util.Optional;
import java.util.UUID;

/**
 * A row that somebody wants gone.
 *
 * @param use why it serves them still, whatever rests on it
 */
public record Wanted(DataKind kind, UUID row, Optional<Need> use) {}
