package eu.sigill.platform.service;

import eu.sigill.platform.service.setting.Setting;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/** Asks the database for a connection before the server starts, so that a wrong setting is told in one line. */
public final class DatabaseCommandLine {

    private static final int PATIENCE_SECONDS = 5;

    private DatabaseCommandLine() {}

    /** Ends with 1, and one line on the error stream, if the database cannot be reached. */
    public static void main(String[] arguments) {
        var why = whyNot(System.getenv(), arguments[0]);
        if (why.isPresent()) {
            System.err.println("Sigill does not start: " + why.get());
            System.exit(1);
        }
    }

    static Optional<String> whyNot(Map<String, String> environment, String data) {
        var outside = environment.get(Setting.DB_URL.environmentVariable());
        var url = outside == null ? "jdbc:h2:file:" + data + "/db/sigill;DB_CLOSE_ON_EXIT=FALSE" : outside;
        DriverManager.setLoginTimeout(PATIENCE_SECONDS);
        try (var connection = DriverManager.getConnection(
                url,
                environment.getOrDefault(Setting.DB_USER.environmentVariable(), "sigill"),
                environment.getOrDefault(Setting.DB_PASSWORD.environmentVariable(), "sigill"))) {
            return connection.isValid(PATIENCE_SECONDS)
                    ? Optional.empty()
                    : Optional.of("the database does not answer");
        } catch (SQLException e) {
            return Optional.of(told(outside != null, String.valueOf(e.getSQLState())));
        }
    }

    /** By the SQL state, which holds no setting's value: 08 is the connection, 28 the password, 3D the database. */
    private static String told(boolean outside, String state) {
        if (!outside) {
            return state.startsWith("90020")
                    ? "another Sigill runs on this data folder; stop it, or set SIGILL_DATA to another"
                    : "the embedded database in the data folder cannot be opened (SQL state " + state + ")";
        }
        return switch (state.substring(0, 2)) {
            case "08" -> "the database at SIGILL_DB_URL cannot be reached";
            case "28" -> "the database refuses SIGILL_DB_USER with SIGILL_DB_PASSWORD";
            case "3D" -> "there is no database of the name that SIGILL_DB_URL gives";
            default -> "the database at SIGILL_DB_URL gives no connection (SQL state " + state + ")";
        };
    }
}
