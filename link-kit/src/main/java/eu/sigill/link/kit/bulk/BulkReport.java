package eu.sigill.link.kit.bulk;

/**
 * How a bulk run went.
 *
 * @param rows those that were looked at, without the header and empty lines
 * @param made links made
 * @param refused rows without a link
 * @param tooLong links among those made that some mail programs may cut
 */
public record BulkReport(long rows, long made, long refused, long tooLong) {}
