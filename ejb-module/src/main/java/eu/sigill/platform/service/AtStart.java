package eu.sigill.platform.service;

import eu.sigill.platform.service.setting.Setting;
import java.sql.SQLException;
import java.util.Optional;

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
        } catch (RuntimeException e) {
            var why = first(CannotStart.class, e).orElseGet(() -> asFarAsKnown(e));
            PlatformLog.LOG.cannotStart(why.why());
            throw why;
        }
    }

    /** Kind and SQL state only: what a database says in words may quote a row. */
    private static CannotStart asFarAsKnown(RuntimeException e) {
        return first(SQLException.class, e)
                .map(SQLException::getSQLState)
                .map(state -> new CannotStart("the database refused what the start needs (SQL state " + state
                        + "); the user of " + Setting.DB_URL.environmentVariable()
                        + " must be allowed to create and change tables"))
                .orElseGet(() ->
                        new CannotStart("a fault of our own: " + e.getClass().getSimpleName()));
    }

    /** The container wraps what it carries. */
    private static <T extends Throwable> Optional<T> first(Class<T> kind, Throwable e) {
        return Causes.of(e).filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
