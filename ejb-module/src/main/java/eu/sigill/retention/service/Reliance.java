package eu.sigill.retention.service;

import eu.sigill.retention.model.row.Pointer;
import eu.sigill.retention.model.rule.DataKind;

/**
 * What a room says of rows at which its own point: they are needed while one of its own runs, and stay while one is there.
 * Rooms produce one for each pointer; of several about the same row the strictest counts.
 *
 * @param on which kind of data it has a say about
 * @param by what points at it
 * @param reason why it is needed, as a stable code such as {@code PROTECTION_RUNS}
 */
public record Reliance(DataKind on, Pointer by, String reason) {}
