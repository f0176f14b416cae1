package eu.sigill.platform.model;

import jakarta.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.SessionFactory;

/** The tables: brought up to date by migrations, then held against the entities. */
public final class Schema {

    private Schema() {}

    /** Runs the migrations that this database has not seen, and answers how many those were. */
    public static int migrate(DataSource database) {
        return Flyway.configure(Schema.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .load()
                .migrate()
                .migrationsExecuted;
    }

    /** Fails where an entity has a column that the tables lack. */
    public static void validate(EntityManagerFactory entities) {
        entities.unwrap(SessionFactory.class).getSchemaManager().validateMappedObjects();
    }
}
