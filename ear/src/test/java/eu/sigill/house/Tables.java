package eu.sigill.house;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** Everything the house has written down, looked at from outside. */
public final class Tables {

    private final Database database;

    Tables(Database database) {
        this.database = database;
    }

    /** Counters and indexes, which timers write whenever it is their time. */
    private static final Set<String> OF_TIMERS =
            Set.of("link_count", "recognition_count", "purchase_refused", "recognition_index", "recognition_bucket");

    /** One row each, which says that somebody is alive. */
    private static final Set<String> BEATING = Set.of("retention_lease", "retention_clock");

    /** How many rows each table has, but for those that timers write. */
    public Map<String, Long> rows() {
        return with(connection -> {
            var rows = new TreeMap<String, Long>();
            for (var table : names(connection)) {
                if (!OF_TIMERS.contains(table.toLowerCase(Locale.ROOT))) {
                    rows.put(
                            table.toLowerCase(Locale.ROOT),
                            number(connection, "select count(*) from " + quoted(table)));
                }
            }
            return rows;
        });
    }

    /** What each table holds, as a digest of its rows, but for those that timers write. */
    public Map<String, String> contents() {
        return with(connection -> {
            var contents = new TreeMap<String, String>();
            for (var table : names(connection)) {
                var name = table.toLowerCase(Locale.ROOT);
                if (!OF_TIMERS.contains(name) && !BEATING.contains(name)) {
                    contents.put(name, Content.of(connection, quoted(table)));
                }
            }
            return contents;
        });
    }

    /** Where, as table and column, this text stands in the clear; in binary columns as UTF-8. */
    public List<String> placesOf(String text) {
        return with(connection -> {
            var places = new TreeSet<String>();
            for (var table : names(connection)) {
                places.addAll(Content.placesOf(text, connection, quoted(table)));
            }
            return List.copyOf(places);
        });
    }

    /** The one number that this query finds. */
    public long number(String query, Object... values) {
        return with(connection -> number(connection, query, values));
    }

    private static long number(Connection connection, String query, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            fill(statement, values);
            try (var found = statement.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        }
    }

    /** The one id that this query finds. */
    public UUID id(String query, Object... values) {
        return with(connection -> {
            try (var statement = connection.prepareStatement(query)) {
                fill(statement, values);
                try (var found = statement.executeQuery()) {
                    found.next();
                    return found.getObject(1, UUID.class);
                }
            }
        });
    }

    /** Writes past the house, where it has no door for what a test needs. */
    public void write(String change, Object... values) {
        with(connection -> write(connection, change, values));
    }

    /** Writes, and leaves it open whether it comes to anything. */
    public Unfinished writeUnfinished(String change, Object... values) throws SQLException {
        var connection = database.connect();
        connection.setAutoCommit(false);
        write(connection, change, values);
        return new Unfinished(database, connection);
    }

    private static int write(Connection connection, String change, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(change)) {
            fill(statement, values);
            return statement.executeUpdate();
        }
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static List<String> names(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var tables = connection
                .getMetaData()
                .getTables(
                        connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
        }
        return names;
    }

    private static String quoted(String table) {
        return '"' + table + '"';
    }

    private <T> T with(Work<T> work) {
        try (var connection = database.connect()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
