package eu.sigill.retention.model.row;

import eu.sigill.retention.model.rule.DataKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where one kind of data lies. Its rows have a uuid {@code id}, a {@code version}, and the columns of {@link Keeping}.
 *
 * @param kind what the rows are
 * @param relation the table
 * @param market the column with the market whose law dates the rows; empty: every market's
 * @param only which rows of the table are of this kind, as a condition; empty: all
 * @param parts tables whose rows go with them
 * @param cleared the columns to empty, where the row itself stays and stops being anybody's; none: the row goes
 */
public record RetainedTable(
        DataKind kind,
        String relation,
        Optional<String> market,
        Optional<String> only,
        List<Attached> parts,
        List<String> cleared) {

    public RetainedTable {
        parts = List.copyOf(parts);
        cleared = List.copyOf(cleared);
    }

    /** Whole rows of a table, each in a market of its own. */
    public static RetainedTable of(String kind, String relation) {
        return new RetainedTable(
                new DataKind(kind), relation, Optional.of("market"), Optional.empty(), List.of(), List.of());
    }

    public RetainedTable inEveryMarket() {
        return new RetainedTable(kind, relation, Optional.empty(), only, parts, cleared);
    }

    /** Only the rows for which this holds. */
    public RetainedTable where(String condition) {
        return new RetainedTable(kind, relation, market, Optional.of(condition), parts, cleared);
    }

    /** Only those of its rows that are blocked. */
    public RetainedTable blocked() {
        return where(only.map(condition -> condition + " and ").orElse("")
                + "blocked_on > date '1900-01-01'"); // so that an index serves
    }

    /** With the rows of another table whose column points at them. */
    public RetainedTable with(String part, String column) {
        var all = new ArrayList<>(parts);
        all.add(new Attached(part, column));
        return new RetainedTable(kind, relation, market, only, all, cleared);
    }

    /** Empties these columns, and leaves the row. */
    public RetainedTable clearing(String... columns) {
        return new RetainedTable(kind, relation, market, only, parts, List.of(columns));
    }

    /** A table, and the column that says to which row its rows belong. */
    public record Attached(String relation, String column) {}
}
