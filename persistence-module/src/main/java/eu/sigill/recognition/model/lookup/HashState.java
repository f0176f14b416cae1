package eu.sigill.recognition.model.lookup;

/**
 * What a digest stands for now.
 *
 * @param code the member's level, or 0 for nobody
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record HashState(byte[] digest, int code) {

    /** Nobody's. */
    public static final int NOBODY = 0;

    /** Nothing of it: it stands for a person. */
    @Override
    public String toString() {
        return "HashState";
    }
}
