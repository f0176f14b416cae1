package eu.sigill.recognition.service.index;

/**
 * How many buckets an index has, and how many entries each of them.
 *
 * <p>A bucket's size must not tell how many members are in it. So all are filled up to one size; and that size is not
 * the fullest bucket's, which changes when one person joins in the right place, but the same 2,000 at all times: 16,000
 * bytes, which with point and proof stay below 16 KB. The number of members shows in the number of buckets only, so to
 * the nearest power of two. And no more bits of a shopper's address are asked for than that size calls for.
 *
 * @param bits 2^bits is the number of buckets, 0 to 16
 * @param entries in each bucket, dummies included; 8 bytes each
 */
public record IndexShape(int bits, int entries) {

    /** How many entries a bucket has, unless members crowd in one. */
    public static final int USUAL_ENTRIES = 2_000;

    private static final int STEP = 500;

    /** How unlikely it is that a bucket overflows: 2 to the power of minus this. */
    private static final int OVERFLOW_BITS = 40;

    public IndexShape {
        if (bits < 0 || bits > Bucket.MOST_BITS || entries < 1) {
            throw new IllegalArgumentException("an index has at most 2^16 buckets, and an entry at least in each");
        }
    }

    /**
     * The fewest buckets of the usual size that hold so many members; with more than one bucket, none of them overflows
     * but with a probability below 2^-40.
     *
     * @throws IllegalArgumentException for more members than 2^16 such buckets hold, about 110 million
     */
    public static IndexShape forMembers(int members) {
        for (int bits = 0; bits <= Bucket.MOST_BITS; bits++) {
            if (bits == 0 ? members <= USUAL_ENTRIES : overflowLog2(members, bits) < -OVERFLOW_BITS) {
                return new IndexShape(bits, USUAL_ENTRIES);
            }
        }
        throw new IllegalArgumentException("no index holds " + members + " members");
    }

    /** 2^bits. */
    public int buckets() {
        return 1 << bits;
    }

    int bucketOf(IndexEntry entry) {
        return Bucket.of(entry.path(), bits).number();
    }

    /**
     * This shape, or one with larger buckets, in steps of 500 entries, if one must hold more than chance puts there.
     *
     * <p>Addresses can be searched for that fall into one bucket. Whoever registers thousands of such makes all answers
     * longer; but members are not dropped, and strangers are not asked for more bits.
     */
    IndexShape holding(int members) {
        return members <= entries ? this : new IndexShape(bits, Math.ceilDiv(members, STEP) * STEP);
    }

    /**
     * Chernoff's bound of the chance that one of the buckets gets more than the usual entries, for members that fall
     * into buckets independently: 2^bits · e^-λ · (eλ/a)^a, where λ is the mean and a the first number too many.
     */
    private static double overflowLog2(int members, int bits) {
        var mean = Math.scalb((double) members, -bits);
        var tooMany = USUAL_ENTRIES + 1.0;
        return mean >= tooMany ? 0 : bits + (tooMany - mean + tooMany * Math.log(mean / tooMany)) / Math.log(2);
    }
}
