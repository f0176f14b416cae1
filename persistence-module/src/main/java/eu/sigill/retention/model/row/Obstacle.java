package eu.sigill.retention.model.row;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a row could not be destroyed. The list only grows. */
public enum Obstacle {
    /** Something else in the database refers to it. */
    REFERRED_TO,
    /** What the database knows of it cannot be right. */
    BROKEN,
    /** The database did not answer in time. */
    TIMED_OUT,
    FAULT;

    /** No connection, no room, shut down, a broken disk; what begins with 90 is H2's. */
    private static final List<String> OF_ALL =
            List.of("08", "53", "57P", "58", "90028", "90031", "90067", "90098", "90121");

    /** What stands behind a failure, by the classes of SQL states that both databases share (ISO 9075). */
    public static Obstacle behind(Stream<Throwable> causes) {
        return states(causes).findFirst().map(Obstacle::meaning).orElse(FAULT);
    }

    /** Whether the database itself was away or full, for which no row can be blamed. */
    public static boolean isOfAll(Stream<Throwable> causes) {
        return states(causes).anyMatch(state -> OF_ALL.stream().anyMatch(state::startsWith));
    }

    private static Stream<String> states(Stream<Throwable> causes) {
        return causes.filter(SQLException.class::isInstance)
                .map(cause -> Optional.ofNullable(((SQLException) cause).getSQLState())
                        .orElse(""));
    }

    private static Obstacle meaning(String state) {
        if (state.startsWith("23")) {
            return REFERRED_TO;
        }
        if (state.startsWith("22")) {
            return BROKEN;
        }
        return state.equals("57014") || state.startsWith("HYT") ? TIMED_OUT : FAULT;
    }
}
