package eu.sigill.platform.service.sealing;

/**
 * A key that wraps other keys: the master key, or one that the master key wraps.
 *
 * <p>Guarantees: what is wrapped is confidential and authenticated (AES-256-GCM or better), and opens only for the same
 * {@code boundTo}, so that a wrapped key moved to another row is refused.
 */
public interface WrappingKey {

    /** Safe to store, openable only by this key for the same binding. */
    byte[] wrap(byte[] secret, String boundTo);

    /**
     * The secret that was wrapped.
     *
     * @throws WrongKey if another key wrapped it, if it was bound to something else, or if a bit was changed
     */
    byte[] unwrap(byte[] wrapped, String boundTo);
}
