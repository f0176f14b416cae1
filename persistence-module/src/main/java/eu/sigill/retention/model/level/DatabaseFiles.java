package eu.sigill.retention.model.level;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;

@ApplicationScoped
class DatabaseFiles implements TableFiles {

    private static final String PATIENCE = "set lock_timeout = '10s'";
    private static final int TURNS = 50;
    private static final Duration PAUSE = Duration.ofMillis(200);

    /** Transactions, prepared ones and copies of the database that may see rows which were deleted before a transaction. */
    private static final String EARLIER = """
            with others as (select * from pg_stat_activity
                where pid <> pg_backend_pid() and coalesce(datname, current_database()) = current_database())
            select 1 from (
                select backend_xmin as seen from others
                union all select backend_xid from others
                union all select transaction from pg_prepared_xacts where database = current_database()
                union all select xmin from pg_replication_slots) earlier
            where age(seen) > age(cast(cast(? as text) as xid))""";

    @Resource(lookup = "java:jboss/datasources/SigillDS")
    DataSource database;

    @Override
    public void rewrite(Collection<String> tables) {
        try (var connection = database.getConnection()) {
            if (isEmbedded(connection)) {
                compact(connection);
            } else {
                vacuum(connection, tables);
            }
        } catch (SQLException e) {
            throw new FilesInUse();
        }
    }

    private static boolean isEmbedded(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("H2");
    }

    /** Closes the file, writes it anew and opens it at the next question; what runs meanwhile fails, and is asked again. */
    private static void compact(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("shutdown compact");
        }
    }

    /** One table after the other is locked while it is written anew, with its indexes. */
    private static void vacuum(Connection connection, Collection<String> tables) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(PATIENCE);
            awaitReaders(connection);
            for (var table : tables) {
                statement.execute("vacuum (full) " + table);
            }
            endLog(statement);
            statement.execute("reset lock_timeout");
        }
    }

    /** What somebody may still see is copied with the rest, so that nobody may who began before now. */
    private static void awaitReaders(Connection connection) throws SQLException {
        try (var asking = connection.prepareStatement("select pg_current_xact_id()::xid::text");
                var now = asking.executeQuery();
                var looking = connection.prepareStatement(EARLIER)) {
            now.next();
            looking.setString(1, now.getString(1));
            for (int turn = 0; isThere(looking); turn++) {
                if (turn == TURNS) {
                    throw new FilesInUse();
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private static boolean isThere(PreparedStatement looking) throws SQLException {
        try (var found = looking.executeQuery()) {
            return found.next();
        }
    }

    /** So that the database's own log can be thrown away as soon as its backups have it; not everybody may. */
    private static void endLog(Statement statement) throws SQLException {
        try {
            statement.execute("checkpoint");
        } catch (SQLException e) { // then the database makes one by itself, later
            statement.clearWarnings();
        }
    }
}
