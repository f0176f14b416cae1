package eu.sigill.retention.model.run;

/**
 * The right to sweep, for a while.
 *
 * @param fence grows with each lease, so that whoever held an older one is told from whoever holds this
 */
public record Lease(long fence) {}
