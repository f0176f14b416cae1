package eu.sigill.link.kit.open;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Tells UTF-8 from what is not (RFC 3629: no overlong forms, no surrogates). */
public final class StrictUtf8 {

    private static final char REPLACEMENT = '\ufffd';

    private StrictUtf8() {}

    public static boolean isIn(byte[] bytes, int from, int length) {
        // The quick way puts this character wherever the bytes are wrong. It may also have been meant, so that only
        // the slow way tells.
        var text = new String(bytes, from, length, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 || decodes(ByteBuffer.wrap(bytes, from, length));
    }

    private static boolean decodes(ByteBuffer bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(bytes);
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
