package eu.sigill.recognition.service.index;

import eu.sigill.platform.service.digest.PlainDigest;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * All members of a day, sealed, in buckets of one size. The same members, secret and shape give the same bytes.
 *
 * <p>Publish it once a day and in one step: a bucket that changed at once would tell who joined. Somebody who compares
 * two days still sees how many came and left in a bucket, not who.
 *
 * <p>It takes 8 bytes of memory per entry, dummies included: 16 kB per bucket, 16 MB for a million members. Building
 * takes time in proportion to that.
 */
public final class RecognitionIndex {

    private final IndexShape shape;
    private final long[][] buckets;

    private RecognitionIndex(IndexShape shape) {
        this.shape = shape;
        buckets = new long[shape.buckets()][shape.entries()];
    }

    /**
     * The index of these members.
     *
     * @param wanted its shape; the buckets get larger if one would overflow
     * @param dummySecret 32 bytes, the same through an epoch
     * @param members one entry for each, all of one epoch
     */
    public static RecognitionIndex of(IndexShape wanted, byte[] dummySecret, Collection<IndexEntry> members) {
        var filled = new int[wanted.buckets()];
        members.forEach(member -> filled[wanted.bucketOf(member)]++);
        var index =
                new RecognitionIndex(wanted.holding(Arrays.stream(filled).max().orElse(0)));
        Arrays.fill(filled, 0);
        members.forEach(member -> index.put(member, filled));
        index.fillUp(new Dummies(dummySecret), filled);
        for (var bucket : index.buckets) {
            sortUnsigned(bucket);
        }
        return index;
    }

    /** An index that was built before, of buckets as {@link #entries(int)} gave them. */
    static RecognitionIndex ofBuckets(IndexShape shape, List<byte[]> buckets) {
        var index = new RecognitionIndex(shape);
        for (var number = 0; number < buckets.size(); number++) {
            ByteBuffer.wrap(buckets.get(number)).asLongBuffer().get(index.buckets[number]);
        }
        return index;
    }

    public IndexShape shape() {
        return shape;
    }

    /**
     * A bucket as it is sent: entries of 8 bytes in the order of their tags, always as many as {@link #shape()} says.
     *
     * @throws StaleParameters if the index has another number of buckets
     */
    public byte[] entries(Bucket bucket) {
        if (bucket.bits() != shape.bits()) {
            throw new StaleParameters();
        }
        return entries(bucket.number());
    }

    byte[] entries(int number) {
        return bytes(buckets[number]);
    }

    /** SHA-256 of all buckets, 32 bytes: published, it shows that everybody is answered from the same index. */
    public byte[] digest() {
        var digest = PlainDigest.by(PlainDigest.SHA_256);
        for (var bucket : buckets) {
            digest.update(bytes(bucket));
        }
        return digest.digest();
    }

    private void put(IndexEntry entry, int[] filled) {
        int bucket = shape.bucketOf(entry);
        buckets[bucket][filled[bucket]++] = entry.sealed();
    }

    private void fillUp(Dummies dummies, int[] filled) {
        var open =
                Arrays.stream(filled).filter(count -> count < shape.entries()).count();
        while (open > 0) {
            var dummy = dummies.next();
            int bucket = shape.bucketOf(dummy);
            if (filled[bucket] < shape.entries()) {
                put(dummy, filled);
                open -= filled[bucket] == shape.entries() ? 1 : 0;
            }
        }
    }

    /** The sign bit is turned for the sorting, and back. */
    private static void sortUnsigned(long[] bucket) {
        Arrays.setAll(bucket, i -> bucket[i] ^ Long.MIN_VALUE);
        Arrays.sort(bucket);
        Arrays.setAll(bucket, i -> bucket[i] ^ Long.MIN_VALUE);
    }

    private static byte[] bytes(long[] bucket) {
        var bytes = ByteBuffer.allocate(bucket.length * Long.BYTES);
        bytes.asLongBuffer().put(bucket);
        return bytes.array();
    }

    @Override
    public String toString() {
        return "RecognitionIndex[" + shape + "]";
    }
}
