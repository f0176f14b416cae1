package eu.sigill.platform.model;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

/** What a database itself says of its tables. */
record Catalogue(Connection connection) {

    private static final String HISTORY_OF_MIGRATIONS = "flyway_schema_history";

    List<String> tables() throws SQLException {
        var names = new ArrayList<String>();
        var kinds = new String[] {"TABLE", "BASE TABLE"}; // each database has its own word
        try (var rows = connection.getMetaData().getTables(null, connection.getSchema(), "%", kinds)) {
            while (rows.next()) {
                names.add(rows.getString("TABLE_NAME"));
            }
        }
        names.remove(HISTORY_OF_MIGRATIONS);
        return names;
    }

    /** The columns of each of a table's foreign keys. */
    Collection<List<String>> foreignKeys(String table) throws SQLException {
        try (var rows = connection.getMetaData().getImportedKeys(null, connection.getSchema(), table)) {
            return columns(rows, "FKCOLUMN_NAME", "FK_NAME");
        }
    }

    /** The columns of each of a table's indexes, those of primary keys and unique constraints too. */
    Collection<List<String>> indexes(String table) throws SQLException {
        try (var rows = connection.getMetaData().getIndexInfo(null, connection.getSchema(), table, false, true)) {
            return columns(rows, "COLUMN_NAME", "INDEX_NAME");
        }
    }

    private static Collection<List<String>> columns(ResultSet rows, String column, String of) throws SQLException {
        var columns = new LinkedHashMap<String, List<String>>();
        while (rows.next()) {
            columns.computeIfAbsent(rows.getString(of), name -> new ArrayList<>())
                    .add(rows.getString(column));
        }
        return columns.values();
    }
}
