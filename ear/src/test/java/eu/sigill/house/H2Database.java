package eu.sigill.house;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** The file in the data folder, opened by the server; it lets the tests look in over a loopback port. */
record H2Database(Path data) implements Database {

    private static final String USER = "sigill";

    @Override
    public String driver() {
        return "h2";
    }

    @Override
    public Map<String, String> environment() {
        return Map.of("SIGILL_DB_URL", url());
    }

    @Override
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), USER, USER);
    }

    /** It does not wait but tries again and again, so that the statement is seen, and no lock. */
    @Override
    public String whoWaits() {
        return "select count(*) from information_schema.sessions where executing_statement like 'insert into %'";
    }

    private String url() {
        return "jdbc:h2:file:" + data.resolve("db").resolve("sigill") + ";AUTO_SERVER=TRUE";
    }

    @Override
    public void close() {
        // the server closes it
    }
}
