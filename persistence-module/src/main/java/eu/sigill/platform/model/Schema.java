package eu.sigill.platform.model;

import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.SessionFactory;

/** The tables: brought up to date by migrations, then held against the entities. */
public final class Schema {

    private static final String EVERYWHERE = "classpath:db/migration";

    private Schema() {}

    /** Runs the migrations that this database has not seen, and answers how many those were. */
    public static int migrate(DataSource database) {
        return Flyway.configure(Schema.class.getClassLoader())
                .dataSource(database)
                .locations(locations(database))
                .load()
                .migrate()
                .migrationsExecuted;
    }

    /** What every database understands, and what PostgreSQL alone does. */
    private static String[] locations(DataSource database) {
        try (var connection = database.getConnection()) {
            var isPostgres = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
            return isPostgres ? new String[] {EVERYWHERE, "classpath:db/postgresql"} : new String[] {EVERYWHERE};
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Fails where an entity has a column that the tables lack. */
    public static void validate(EntityManagerFactory entities) {
        entities.unwrap(SessionFactory.class).getSchemaManager().validateMappedObjects();
    }
}
