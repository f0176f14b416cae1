package eu.sigill.platform.web.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Ready is who can reach the database. */
@ApplicationScoped
class DatabaseVital implements Vital {

    private static final int PATIENCE_SECONDS = 2;

    @Resource(lookup = "java:jboss/datasources/SigillDS")
    DataSource database;

    @Override
    public String name() {
        return "database";
    }

    @Override
    public boolean isUp() {
        try (var connection = database.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }
}
