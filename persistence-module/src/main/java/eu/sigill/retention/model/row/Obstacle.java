package eu.sigill.retention.model.row;

import java.sql.SQLException;
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

    /** What stands behind a failure, by the classes of SQL states that both databases share (ISO 9075). */
    public static Obstacle behind(Stream<Throwable> causes) {
        return causes.filter(SQLException.class::isInstance)
                .map(cause -> Optional.ofNullable(((SQLException) cause).getSQLState())
                        .orElse(""))
                .findFirst()
                .map(Obstacle::meaning)
                .orElse(FAULT);
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
