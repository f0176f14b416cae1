package eu.sigill.link.kit.bulk;

/**
 * How a bulk run is done.
 *
 * @param ignoreUnknown whether NDJSON objects may have fields that do not go into links; in CSV such columns always may
 */
public record BulkSettings(Making making, Problems problems, boolean ignoreUnknown) {}
