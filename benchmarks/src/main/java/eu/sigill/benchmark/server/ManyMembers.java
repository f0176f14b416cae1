package eu.sigill.benchmark.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;

/** A PostgreSQL of its own, into which the hashes of millions of members are put past the house. */
record ManyMembers(EmbeddedPostgres database) implements AutoCloseable {

    private static final String USER = "postgres";

    static ManyMembers start(Path folder) throws IOException {
        return new ManyMembers(EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setServerConfig("synchronous_commit", "off")
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("maintenance_work_mem", "1GB")
                .start());
    }

    /** Under this master key; limits as wide as a load needs them. */
    Storage storage(Path masterKey) {
        return new Storage(
                "postgresql",
                Map.of(
                        "SIGILL_DB_URL",
                        database.getJdbcUrl(USER, USER).replaceFirst("\\?.*", ""),
                        "SIGILL_DB_USER",
                        USER,
                        "SIGILL_DB_PASSWORD",
                        USER,
                        "SIGILL_MASTER_KEY_FILE",
                        masterKey.toString(),
                        "SIGILL_RECOGNITIONS_PER_NETWORK",
                        "2000000000",
                        "SIGILL_RECOGNITIONS_PER_SHOP",
                        "2000000000",
                        "SIGILL_RECOGNITIONS_PER_SECOND",
                        "100000000"));
    }

    void allowHashes(String shop) throws SQLException {
        run("insert into recognition_shop (shop_id, mode, hashes_until, version) values ('" + shop
                + "', 'V1', current_date + 30, 0)");
    }

    /** Two hashes for each of so many. */
    void fill(int members) throws SQLException {
        run("drop index recognition_hash_member");
        run("alter table recognition_hash drop constraint recognition_hash_pkey");
        run(
                "insert into recognition_hash select sha256(int8send(i)), gen_random_uuid(), 1 + i % 3 from generate_series(1, "
                        + 2L * members + ") i");
        run("alter table recognition_hash add primary key (digest)");
        run("create index recognition_hash_member on recognition_hash (member_id)");
        run("analyze recognition_hash");
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws IOException {
        database.close();
    }
}
