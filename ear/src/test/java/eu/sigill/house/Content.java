package eu.sigill.house;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What stands in a table. */
final class Content {

    private Content() {}

    /** How many rows, and a digest of them in whatever order they come. */
    static String of(Connection connection, String table) throws SQLException {
        var rows = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select * from " + table)) {
            while (found.next()) {
                rows.add(digest(row(found)));
            }
        }
        return rows.size() + " rows, "
                + digest(String.join("", rows.stream().sorted().toList()));
    }

    /** Where, as table and column, this text stands in the clear; in binary columns as UTF-8. */
    static Set<String> placesOf(String text, Connection connection, String table) throws SQLException {
        var places = new TreeSet<String>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select * from " + table)) {
            while (found.next()) {
                for (var i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    if (holds(text, found, i)) {
                        var place = table + "." + found.getMetaData().getColumnName(i);
                        places.add(place.replace("\"", "").toLowerCase(Locale.ROOT));
                    }
                }
            }
        }
        return places;
    }

    private static boolean holds(String text, ResultSet row, int column) throws SQLException {
        return row.getObject(column) instanceof byte[] binary
                ? new String(binary, ISO_8859_1).contains(new String(text.getBytes(UTF_8), ISO_8859_1))
                : String.valueOf(row.getString(column)).contains(text);
    }

    private static String row(ResultSet row) throws SQLException {
        var text = new StringBuilder();
        for (var i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            var value = row.getObject(i);
            text.append(value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : row.getString(i))
                    .append('\n');
        }
        return text.toString();
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
