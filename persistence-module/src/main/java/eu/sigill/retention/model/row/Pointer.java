package eu.sigill.retention.model.row;

/**
 * Rows of one table that point at rows of another.
 *
 * @param relation the table, which has the columns of {@link Keeping}
 * @param column which of its columns points
 * @param until the first day on which a row that has not ended is in use no longer, as SQL; null where nobody knows yet
 */
public record Pointer(String relation, String column, String until) {}
