package eu.sigill.retention.model.row;

import static java.util.stream.Collectors.joining;

import eu.sigill.platform.model.Market;
import java.util.Optional;

/** What is asked of a table, in SQL. */
final class Statements {

    private static final String FREE = " and not held and (not_before is null or not_before <= :today)";
    private static final String RIPE = "ended_on between :first and :last" + FREE;
    private static final String ASKED = "recheck_on <= :today and ended_on is null";

    private Statements() {}

    static String isRipe(Ripe ripe) {
        return RIPE + in(ripe);
    }

    private static String in(Ripe ripe) {
        return (ripe.market().isPresent() ? inMarket(ripe.table()) : "") + only(ripe.table());
    }

    /** Picks, for locking afterwards: H2 would lock all that fit, and not only those within the limit. */
    static String pickingRipe(Ripe ripe) {
        // no lower bound but the place itself: an index is entered there
        return picking(ripe.table(), "ended_on", "ended_on <= :last" + FREE + in(ripe));
    }

    /** The same of those about which the rooms are to be asked. */
    static String pickingAsked(RetainedTable table) {
        return picking(table, "recheck_on", isAsked(table));
    }

    private static String picking(RetainedTable table, String day, String condition) {
        return "select id, %2$s as on_day from %1$s where %3$s and (%2$s, id) > (:day, :row) order by %2$s, id limit :limit"
                .formatted(table.relation(), day, condition);
    }

    static String isAsked(RetainedTable table) {
        return ASKED + inMarket(table) + only(table);
    }

    static String isIn(RetainedTable table, RowState state) {
        return switch (state) {
                    case ACTIVE -> "blocked_on is null";
                    case BLOCKED -> "blocked_on is not null";
                    case HELD -> "held";
                }
                + only(table);
    }

    /** Whatever is in use would begin its period today. */
    static String beganWithin(RetainedTable table, Optional<Market> market) {
        return "coalesce(ended_on, :today) between :first and :last"
                + (market.isPresent() ? inMarket(table) : "")
                + only(table);
    }

    static String isInNoMarket(RetainedTable table) {
        return "(%1$s is null or %1$s <> all(:markets))"
                        .formatted(table.market().orElseThrow())
                + only(table);
    }

    /** The beginning of what destroys rows: they go, or what made them somebody's is emptied. */
    static String destroying(RetainedTable table) {
        return table.cleared().isEmpty()
                ? "delete from " + table.relation()
                : table.cleared().stream()
                        .map(column -> column + " = null")
                        .collect(joining(
                                ", ",
                                "update " + table.relation()
                                        + " set version = version + 1, ended_on = null, blocked_on = null, ",
                                ""));
    }

    static String ids(RetainedTable table) {
        return "select id from " + table.relation() + " where id > :after" + only(table) + " order by id limit :limit";
    }

    static String holding(RetainedTable table) {
        return "update " + table.relation() + " set version = version + 1, held = :held where id = :id" + only(table);
    }

    static String standing(RetainedTable table) {
        return "select id, %s as market, recheck_on, ended_on, blocked_on, held from %s where id = any(:ids)%s order by id for update"
                .formatted(table.market().orElse("cast(null as varchar)"), table.relation(), only(table));
    }

    private static String inMarket(RetainedTable table) {
        return table.market().map(column -> " and " + column + " = :market").orElse("");
    }

    private static String only(RetainedTable table) {
        return table.only().map(condition -> " and " + condition).orElse("");
    }
}
