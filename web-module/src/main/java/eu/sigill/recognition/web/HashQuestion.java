package eu.sigill.recognition.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A question by hash, with the body that it stands in: there the hash stays until somebody takes it, so that wiping the body
 * wipes all there is.
 *
 * @param from where its hex digits begin
 * @param to where they are over
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record HashQuestion(
        String shop,
        byte[] body,
        int from,
        int to,
        @Nullable String orderToken) {

    private static final int MD5 = 32;
    private static final int SHA_256 = 64;

    /** Nothing of it: a hash stands for a person. */
    @Override
    public String toString() {
        return "HashQuestion";
    }

    /** The bytes of 32 or 64 hex digits, for the caller to wipe; none where it is something else, which is no hash's length. */
    byte[] hash() {
        if (to - from != MD5 && to - from != SHA_256) {
            return new byte[0];
        }
        var hash = new byte[(to - from) / 2];
        for (var i = 0; i < hash.length; i++) {
            var high = Character.digit(body[from + 2 * i], 16);
            var low = Character.digit(body[from + 2 * i + 1], 16);
            if (high < 0 || low < 0) {
                Arrays.fill(hash, (byte) 0);
                return new byte[0];
            }
            hash[i] = (byte) (high << 4 | low);
        }
        return hash;
    }
}
