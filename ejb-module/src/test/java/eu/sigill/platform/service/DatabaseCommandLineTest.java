package eu.sigill.platform.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseCommandLineTest {

    private final Driver driver = new Refusing();

    @BeforeEach
    void register() throws SQLException {
        DriverManager.registerDriver(driver);
    }

    @AfterEach
    void leave() throws SQLException {
        DriverManager.deregisterDriver(driver);
    }

    @ParameterizedTest
    @CsvSource({
        "08001, the database at SIGILL_DB_URL cannot be reached",
        "28P01, the database refuses SIGILL_DB_USER with SIGILL_DB_PASSWORD",
        "3D000, there is no database of the name that SIGILL_DB_URL gives",
        "XX000, the database at SIGILL_DB_URL gives no connection (SQL state XX000)"
    })
    void tellsWhatToMendAndNoValue(String state, String told) {
        var environment = Map.of(
                "SIGILL_DB_URL", "jdbc:refusing:" + state, "SIGILL_DB_USER", "anna", "SIGILL_DB_PASSWORD", "secret");

        assertThat(DatabaseCommandLine.whyNot(environment, "/data")).contains(told);
    }

    @Test
    void tellsOfAStateThatTheDriverDoesNotName() {
        assertThat(DatabaseCommandLine.whyNot(Map.of("SIGILL_DB_URL", "jdbc:refusing:"), "/data"))
                .hasValueSatisfying(told -> assertThat(told).startsWith("the database at SIGILL_DB_URL"));
    }

    @Test
    void tellsOfTheEmbeddedDatabaseWhereNoOtherIsNamed() {
        assertThat(DatabaseCommandLine.whyNot(Map.of(), "/data"))
                .contains("the embedded database in the data folder cannot be opened (SQL state 08001)");
    }

    /** Refuses every connection, with the state and the values that the address names. */
    private static final class Refusing implements Driver {

        @Override
        public @Nullable Connection connect(String url, Properties info) throws SQLException {
            if (!acceptsURL(url)) {
                return null;
            }
            var state = url.substring("jdbc:refusing:".length());
            throw new SQLException("no connection for " + info, state.isEmpty() ? null : state);
        }

        @Override
        public boolean acceptsURL(String url) {
            return url.startsWith("jdbc:refusing:");
        }

        @Override
        public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) {
            return new DriverPropertyInfo[0];
        }

        @Override
        public int getMajorVersion() {
            return 1;
        }

        @Override
        public int getMinorVersion() {
            return 0;
        }

        @Override
        public boolean jdbcCompliant() {
            return false;
        }

        @Override
        public Logger getParentLogger() {
            return Logger.getGlobal();
        }
    }
}
