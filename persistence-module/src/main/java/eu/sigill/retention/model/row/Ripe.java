package eu.sigill.retention.model.row;

import eu.sigill.platform.model.Market;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which rows of a table to look for: those whose period began within these days, and that nothing keeps today.
 *
 * @param market of which market; empty: of a table that knows none
 */
public record Ripe(RetainedTable table, Optional<Market> market, LocalDate first, LocalDate last, LocalDate today) {}
