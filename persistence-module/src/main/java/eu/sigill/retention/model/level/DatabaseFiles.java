package eu.sigill.retention.model.level;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import javax.sql.DataSource;

@ApplicationScoped
class DatabaseFiles implements TableFiles {

    private static final String PATIENCE = "set lock_timeout = '10s'";

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
            for (var table : tables) {
                statement.execute("vacuum (full) " + table);
            }
            endLog(statement);
            statement.execute("reset lock_timeout");
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
