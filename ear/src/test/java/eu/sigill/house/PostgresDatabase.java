package eu.sigill.house;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** A PostgreSQL that lives as long as the house. */
record PostgresDatabase(EmbeddedPostgres running) implements Database {

    private static final String USER = "postgres";

    static Path folder(Path data) {
        return data.resolveSibling(data.getFileName() + "-tables");
    }

    static PostgresDatabase start(Path data) {
        try {
            return new PostgresDatabase(
                    EmbeddedPostgres.builder().setDataDirectory(folder(data)).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String driver() {
        return "postgresql";
    }

    @Override
    public Map<String, String> environment() {
        return Map.of(
                "SIGILL_DB_URL",
                running.getJdbcUrl(USER, USER).replaceFirst("\\?.*", ""),
                "SIGILL_DB_USER",
                USER,
                "SIGILL_DB_PASSWORD",
                USER);
    }

    @Override
    public Connection connect() throws SQLException {
        return running.getPostgresDatabase().getConnection();
    }

    @Override
    public String whoWaits() {
        return "select count(*) from pg_stat_activity where wait_event_type = 'Lock'";
    }

    @Override
    public void close() {
        try {
            running.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
