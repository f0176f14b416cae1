package eu.sigill.house;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** The database under the house: the embedded one, or a PostgreSQL of its own. */
sealed interface Database extends AutoCloseable permits H2Database, PostgresDatabase {

    /** Which one this run is about: {@code h2} or {@code postgresql}. */
    static String kind() {
        return System.getProperty("sigill.it.database", "h2");
    }

    /** Tests need not wait for disks and compilers; what is measured, or ended in the middle, runs as it does for real. */
    static boolean isDurable() {
        return Boolean.getBoolean("sigill.it.durable");
    }

    /** Where the tables of a house with this data folder lie. */
    static Path folder(Path data) {
        return kind().equals("postgresql") ? PostgresDatabase.folder(data) : data;
    }

    static Database start(Path data) {
        return kind().equals("postgresql") ? PostgresDatabase.start(data) : new H2Database(data);
    }

    /** What {@code sigill.db.driver} has to be. */
    String driver();

    /** What the server has to be told. */
    Map<String, String> environment();

    Connection connect() throws SQLException;

    /** Counts who waits for what another has not committed. */
    String whoWaits();

    @Override
    void close();
}
