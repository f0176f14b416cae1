package eu.sigill.house;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** What somebody else has written and not yet committed, so that whoever writes the same has to wait for it. */
public final class Unfinished implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Database database;
    private final Connection connection;

    Unfinished(Database database, Connection connection) {
        this.database = database;
        this.connection = connection;
    }

    /** Commits as soon as the house waits for it, or is done without having had to. */
    public void commitOnceWaitedFor(BooleanSupplier done) throws SQLException {
        Await.until(PATIENCE, "the house writes the same", () -> done.getAsBoolean() || isWaitedFor());
        connection.commit();
    }

    private boolean isWaitedFor() {
        return new Tables(database).number(database.whoWaits()) > 0;
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
