package eu.sigill.retention.model.ledger;

/**
 * The end of the ledger.
 *
 * @param seq how many lines there are
 * @param hash of the last of them
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Head(long seq, byte[] hash) {}
