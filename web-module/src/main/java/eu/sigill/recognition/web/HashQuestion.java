package eu.sigill.recognition.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A question by hash, out of the bytes of its body.
 *
 * @param hash the hash's bytes; for somebody to wipe
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record HashQuestion(String shop, byte[] hash, @Nullable String orderToken) {

    private static final int MD5 = 32;
    private static final int SHA_256 = 64;

    /** Nothing of it: a hash stands for a person. */
    @Override
    public String toString() {
        return "HashQuestion";
    }

    /** The bytes of 32 or 64 hex digits; none where it is something else, which is no hash's length. */
    static byte[] hash(byte[] json, int from, int to) {
        if (to - from != MD5 && to - from != SHA_256) {
            return new byte[0];
        }
        var hash = new byte[(to - from) / 2];
        for (var i = 0; i < hash.length; i++) {
            var high = Character.digit(json[from + 2 * i], 16);
            var low = Character.digit(json[from + 2 * i + 1], 16);
            if (high < 0 || low < 0) {
                Arrays.fill(hash, (byte) 0);
                return new byte[0];
            }
            hash[i] = (byte) (high << 4 | low);
        }
        return hash;
    }
}
