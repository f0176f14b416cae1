package eu.sigill.platform.service;

/**
 * The key that wraps all keys at rest. It lies outside the database: in a file, or behind a key service.
 *
 * <p>Guarantees: what is wrapped is confidential and authenticated (AES-256-GCM or better), and opens only for the same
 * {@code boundTo}, so that a wrapped key moved to another row is refused.
 */
public interface MasterKey {

    /** Safe to store, openable only by this master key for the same binding. */
    byte[] wrap(byte[] secret, String boundTo);

    /**
     * The secret that was wrapped.
     *
     * @throws WrongKey if another master key wrapped it, if it was bound to something else, or if a bit was changed
     */
    byte[] unwrap(byte[] wrapped, String boundTo);
}
