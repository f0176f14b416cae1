package eu.sigill.benchmark.server;

import java.util.Map;

/**
 * Where a server keeps its tables.
 *
 * @param driver what {@code sigill.db.driver} has to be
 * @param environment what the server has to be told
 */
record Storage(String driver, Map<String, String> environment) {

    /** In a file of its data folder. */
    static final Storage EMBEDDED = new Storage("h2", Map.of());
}
