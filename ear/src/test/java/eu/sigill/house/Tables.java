package eu.sigill.house;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.ResultSet;
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

    /** Where, as table and column, this text stands in the clear; in binary columns as UTF-8. */
    public List<String> placesOf(String text) {
        return with(connection -> {
            var places = new TreeSet<String>();
            for (var table : names(connection)) {
                try (var statement = connection.createStatement();
                        var found = statement.executeQuery("select * from " + quoted(table))) {
                    while (found.next()) {
                        places.addAll(placesOf(text, table, found));
                    }
                }
            }
            return List.copyOf(places);
        });
    }

    private static List<String> placesOf(String text, String table, ResultSet row) throws SQLException {
        var places = new ArrayList<String>();
        var columns = row.getMetaData();
        var bytes = new String(text.getBytes(UTF_8), ISO_8859_1);
        for (var i = 1; i <= columns.getColumnCount(); i++) {
            var value = row.getObject(i);
            var hit = value instanceof byte[] binary
                    ? new String(binary, ISO_8859_1).contains(bytes)
                    : String.valueOf(row.getString(i)).contains(text);
            if (hit) {
                places.add((table + "." + columns.getColumnName(i)).toLowerCase(Locale.ROOT));
            }
        }
        return places;
    }

    /** The one number that this query finds. */
    public long number(String query, Object... values) {
        return with(connection -> number(connection, query, values));
    }

    private static long number(Connection connection, String query, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
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
                for (var i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                try (var found = statement.executeQuery()) {
                    found.next();
                    return found.getObject(1, UUID.class);
                }
            }
        });
    }

    /** Writes past the house, where it has no door for what a test needs. */
    public void write(String change, Object... values) {
        with(connection -> {
            try (var statement = connection.prepareStatement(change)) {
                for (var i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                return statement.executeUpdate();
            }
        });
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
