package eu.sigill.recognition.service.index;

import eu.sigill.member.model.Level;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;

/**
 * One member in an epoch's index. For whoever lacks the function's output for the member's address it looks like random
 * bytes. Make it by {@link EntryMaker}.
 *
 * @param path the first 32 bits of the address's bucket digest
 * @param sealed six bytes of tag, which is searched for, and two of the level, XORed with a mask; big-endian
 */
public record IndexEntry(int path, long sealed) {

    private static final int TAG = 6;
    private static final int VALUE = 2;

    /** Tag and mask are HKDF-SHA256 (RFC 5869) of the output, without salt, with "tag" and "val" as info. */
    static IndexEntry of(int path, byte[] output, Level level) {
        var value = derived(output, "val", VALUE) ^ level.code();
        return new IndexEntry(path, (derived(output, "tag", TAG) << Short.SIZE) | value);
    }

    private static long derived(byte[] output, String info, int length) {
        var hkdf = new HKDFBytesGenerator(new SHA256Digest());
        hkdf.init(new HKDFParameters(output, null, info.getBytes(StandardCharsets.US_ASCII)));
        var number = new byte[Long.BYTES];
        hkdf.generateBytes(number, Long.BYTES - length, length);
        return ByteBuffer.wrap(number).getLong();
    }

    /** Nothing of it: it stands for a person. */
    @Override
    public String toString() {
        return "IndexEntry";
    }
}
