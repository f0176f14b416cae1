package eu.sigill.platform.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.persistence.Table;
import jakarta.persistence.metamodel.Type;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@OnEveryDatabase
class SchemaTest {
    private final Database database;

    SchemaTest(Database database) {
        this.database = database;
    }

    @Test
    void isMigratedOnce() {
        assertThat(Schema.migrate(database.source())).isZero();
    }

    // H2 makes such an index by itself, so it is PostgreSQL that this test is for
    @Test
    void hasAnIndexThatBeginsWithEachForeignKey() throws SQLException {
        try (var connection = database.source().getConnection()) {
            var catalogue = new Catalogue(connection);
            var tables = catalogue.tables();

            assertThat(tables)
                    .anySatisfy(
                            table -> assertThat(catalogue.foreignKeys(table)).isNotEmpty());
            for (var table : tables) {
                assertThat(catalogue.foreignKeys(table))
                        .as(table)
                        .allSatisfy(key -> assertThat(catalogue.indexes(table))
                                .anySatisfy(index -> assertThat(index).startsWith(key.toArray(String[]::new))));
            }
        }
    }

    // H2 takes none of anything
    @Test
    void takesNoSamplesOfWhatSomebodyWrote() throws SQLException {
        try (var connection = database.source().getConnection();
                var statement = connection.createStatement()) {
            assumeTrue(connection.getMetaData().getDatabaseProductName().equals("PostgreSQL"));
            try (var found = statement.executeQuery(
                    "select attname from pg_attribute where attstattarget = 0 and attrelid = 'review'::regclass")) {
                var unsampled = new HashSet<String>();
                while (found.next()) {
                    unsampled.add(found.getString(1));
                }
                assertThat(unsampled).contains("text", "display_name", "tags");
            }
        }
    }

    @Test
    void namesEachTableByItsRoom() throws SQLException {
        try (var connection = database.source().getConnection()) {
            var tables = new Catalogue(connection).tables();

            assertThat(tables)
                    .isNotEmpty()
                    .allSatisfy(table -> assertThat(rooms()).contains(roomOf(table)));
        }
    }

    @Test
    void keepsEachEntityInATableOfItsRoom() {
        assertThat(entities())
                .isNotEmpty()
                .allSatisfy(entity -> assertThat(
                                roomOf(entity.getAnnotation(Table.class).name()))
                        .isEqualTo(roomOf(entity)));
    }

    private List<Class<?>> entities() {
        return database.sessions().getMetamodel().getEntities().stream()
                .<Class<?>>map(Type::getJavaType)
                .toList();
    }

    private Set<String> rooms() {
        return entities().stream().map(SchemaTest::roomOf).collect(Collectors.toSet());
    }

    /** The word after {@code eu.sigill}. */
    private static String roomOf(Class<?> entity) {
        return entity.getPackageName().split("\\.", -1)[2];
    }

    private static String roomOf(String table) {
        return table.toLowerCase(Locale.ROOT).split("_", 2)[0];
    }
}
