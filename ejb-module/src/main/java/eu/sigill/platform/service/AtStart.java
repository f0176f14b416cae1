package eu.sigill.platform.service;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;

/** What has to succeed before the house opens its doors. Whoever begins by itself says through this why it cannot. */
public final class AtStart {

    private AtStart() {}

    /**
     * Does it, or tells in one line of the log why it cannot be done.
     *
     * @throws CannotStart if it cannot
     */
    public static void must(Runnable work) {
        try {
            work.run();
        } catch (CannotStart e) {
            throw told(e);
        } catch (RuntimeException e) {
            throw told(asFarAsKnown(e));
        }
    }

    private static CannotStart told(CannotStart e) {
        PlatformLog.LOG.cannotStart(e.why());
        return e;
    }

    /** Kind and SQL state only: what a database says in words may quote a row. */
    private static CannotStart asFarAsKnown(RuntimeException e) {
        return sqlState(e)
                .map(state -> new CannotStart("the database refused what the start needs (SQL state " + state
                        + "); the user of " + Setting.DB_URL.environmentVariable()
                        + " must be allowed to create and change tables"))
                .orElseGet(() ->
                        new CannotStart("a fault of our own: " + e.getClass().getSimpleName()));
    }

    private static Optional<String> sqlState(Throwable e) {
        return Stream.iterate(e, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
                .findFirst();
    }
}
