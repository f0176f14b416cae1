package eu.sigill.retention.model.row;

import eu.sigill.platform.model.Market;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rows with personal data, looked at and left alone. */
public interface Glimpses {

    /** Some that are ripe, the longest ripe first. */
    List<Glimpse> some(Ripe ripe, int limit);

    /** How many there are whose period began, or would begin today, from the one day to the other. */
    long count(RetainedTable table, Optional<Market> market, LocalDate first, LocalDate last, LocalDate today);

    /** How many say of themselves that they are of a market that nobody knows, or of none. */
    long countInNoMarket(RetainedTable table);

    /** A row, and the day on which its period began. */
    record Glimpse(UUID row, LocalDate since) {}
}
