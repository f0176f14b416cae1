package eu.sigill.house;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/** A PostgreSQL that lives as long as the house. */
record PostgresDatabase(EmbeddedPostgres running) implements Database {

    private static final String USER = "postgres";
    private static final Duration RECOVERY = Duration.ofMinutes(1);

    static Path folder(Path data) {
        return data.resolveSibling(data.getFileName() + "-tables");
    }

    static PostgresDatabase start(Path data) {
        try {
            return new PostgresDatabase(builder(data).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedPostgres.Builder builder(Path data) {
        var builder = EmbeddedPostgres.builder().setDataDirectory(folder(data));
        return Database.isDurable()
                ? builder.setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on")
                : builder;
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

    /**
     * Kills the session that has worked longest on something. PostgreSQL then ends all of them and starts anew from what is
     * on the disk.
     */
    void crash() {
        try (var connection = connect();
                var statement = connection.createStatement();
                var session = statement.executeQuery("""
                        select pid from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()
                        order by xact_start nulls last limit 1""")) {
            session.next();
            ProcessHandle.of(session.getLong(1)).ifPresent(ProcessHandle::destroyForcibly);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        Await.until(RECOVERY, "the database is back", this::answers);
    }

    private boolean answers() {
        try (var connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
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
