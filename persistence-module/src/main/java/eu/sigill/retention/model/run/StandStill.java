package eu.sigill.retention.model.run;

import java.sql.Connection;
import java.sql.SQLException;
import org.hibernate.Session;

/**
 * A server that stands still in the middle of a transaction keeps its locks, and so all others from sweeping. PostgreSQL ends
 * the transaction as the lease ends; the embedded database has one server only.
 */
public final class StandStill {

    private static final String LIMIT = "set local idle_in_transaction_session_timeout = '" + Leases.SECONDS + "s'";

    private StandStill() {}

    /** Until the end of this transaction. */
    public static void limit(Session session) {
        session.doWork(StandStill::limit);
    }

    private static void limit(Connection connection) throws SQLException {
        if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
            try (var statement = connection.createStatement()) {
                statement.execute(LIMIT);
            }
        }
    }
}
