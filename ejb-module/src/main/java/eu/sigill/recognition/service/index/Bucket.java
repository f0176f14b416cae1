package eu.sigill.recognition.service.index;

import eu.sigill.platform.service.EmailAddress;
import eu.sigill.platform.service.digest.PlainDigest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The part of the index that an address belongs to: all that is ever told about the address of somebody who is no
 * member.
 *
 * <p>It comes from the address alone, not from what the key makes of it. Else each epoch would tell other bits of the
 * same person, and in a year they would add up.
 *
 * @param bits how many bits of the address's digest tell its bucket, 0 to 16
 * @param number those bits, 0 to 2^bits − 1
 */
public record Bucket(int bits, int number) {

    /** No index has more than 2^16 buckets. */
    public static final int MOST_BITS = 16;

    public Bucket {
        if (bits < 0 || bits > MOST_BITS || number < 0 || number >>> bits != 0) {
            throw new IllegalArgumentException("a bucket is named by at most " + MOST_BITS + " bits");
        }
    }

    /** The bucket of an address in an index of 2^bits buckets. */
    public static Bucket of(EmailAddress address, int bits) {
        return of(path(address), bits);
    }

    /** The first 32 bits of SHA-256("bucket|" | address): the beginning of them is the bucket, however many there are. */
    static int path(EmailAddress address) {
        var digest = PlainDigest.sha256(("bucket|" + address.text()).getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.wrap(digest).getInt();
    }

    static Bucket of(int path, int bits) {
        return new Bucket(bits, (int) (Integer.toUnsignedLong(path) >>> (Integer.SIZE - bits)));
    }
}
