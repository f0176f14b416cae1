package eu.sigill.retention.model.row;

import eu.sigill.platform.model.Market;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Rows with personal data, whichever room keeps them. */
public interface RetainedRows {

    /**
     * Some that are ripe, the longest ripe first, locked until the transaction ends; others' locked ones are left out.
     *
     * @param after behind which to look: whoever began at the start each time would step over all that is gone already
     */
    Taken takeRipe(Ripe ripe, Bookmark after, int limit);

    /**
     * Destroys rows that this transaction took.
     *
     * @throws StillThere if one of them is not ripe any more
     */
    void destroy(Ripe ripe, List<UUID> rows);

    /** Some about which the rooms are to be asked, locked until the transaction ends; those behind {@code after}. */
    Asking takeAsked(RetainedTable table, Optional<Market> market, LocalDate today, Bookmark after, int limit);

    /** Asks about these again on that day, since they are needed. */
    void askAgain(RetainedTable table, Collection<UUID> rows, LocalDate day, String reason);

    /** What these were for ended on that day. */
    void end(RetainedTable table, Collection<UUID> rows, LocalDate ended);

    /** The same, and from today on nobody finds them. */
    void block(RetainedTable table, Collection<UUID> rows, LocalDate ended, LocalDate today);

    /** Does not look at these before that day. */
    void keepUntil(RetainedTable table, Collection<UUID> rows, LocalDate day);

    /** Looks today at what these rows point at: it may be needed by nobody any more. */
    void lookAgain(RetainedTable table, Pointer by, Collection<UUID> rows, LocalDate today);

    /** Orders that a row stays, or that it need not any more. False if there is none. */
    boolean hold(RetainedTable table, UUID row, boolean held);

    /** Ids of rows, blocked ones included, in their order and behind {@code after}. */
    List<UUID> ids(RetainedTable table, UUID after, int limit);

    /** Removes rows, ripe or not, that somebody else decided about; answers how many were there. */
    int remove(RetainedTable table, Collection<UUID> rows);

    long countRipe(Ripe ripe);

    /** Of those that are ripe, the day on which the period of the first began. */
    Optional<LocalDate> oldestRipe(Ripe ripe);

    /** How many there are in each state. */
    Map<RowState, Long> census(RetainedTable table);

    /** Where these rows stand; locked until the transaction ends. */
    List<Standing> standing(RetainedTable table, Collection<UUID> rows);

    /** A place in the order in which rows are taken: by the day that makes them due, then by id. */
    record Bookmark(LocalDate day, UUID row) {

        /** Before all rows. */
        public static final Bookmark START = before(LocalDate.of(1, 1, 1));

        /** Before every row of that day. */
        public static Bookmark before(LocalDate day) {
            return new Bookmark(day, new UUID(0, 0));
        }
    }

    /**
     * Ripe rows that a transaction has locked.
     *
     * @param skipped how many somebody else had locked
     * @param last the last one that was looked at, locked or skipped; empty: there are no more
     */
    record Taken(List<UUID> rows, int skipped, Optional<Bookmark> last) {

        public Taken {
            rows = List.copyOf(rows);
        }
    }

    /** A row about which the rooms are to be asked, and since when. */
    record Asked(UUID row, LocalDate since) {}

    /**
     * Rows about which the rooms are to be asked.
     *
     * @param last the last one that was looked at, locked or skipped; empty: there are no more
     */
    record Asking(List<Asked> rows, Optional<Bookmark> last) {

        public Asking {
            rows = List.copyOf(rows);
        }
    }

    /** Where a row stands in its life. */
    record Standing(
            UUID row,
            Optional<Market> market,
            Optional<LocalDate> recheckOn,
            Optional<LocalDate> endedOn,
            Optional<LocalDate> blockedOn,
            boolean held) {}
}
