package eu.sigill.retention.service.level;

import java.time.Instant;

/**
 * How far gone is what was destroyed up to one line of the ledger.
 *
 * @param upTo that line
 * @param filesAt when it left the tables' files
 * @param backupsAt when it left the last backup, or will have
 */
public record LevelView(long upTo, Instant filesAt, Instant backupsAt) {}
