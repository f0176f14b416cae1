package eu.sigill.link.kit.wire;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Eight bytes of an array looked at in one step, as most of a link's bytes are nothing special.
 *
 * <p>Each search gives a word of marks: {@link #place} tells where the first one is. Those after it mean nothing, for a
 * mark borrows from the byte that follows.
 */
public final class EightBytes {

    public static final int COUNT = 8;

    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

    private EightBytes() {}

    public static long at(byte[] array, int from) {
        return (long) WORD.get(array, from);
    }

    /** Marks what is not ASCII; all of these marks are right. */
    public static long foreign(long word) {
        return word & HIGH_BITS;
    }

    /** Marks a character of ASCII. */
    public static long equal(long word, char ascii) {
        return below(word ^ (ONES * ascii), 1);
    }

    /** Marks bytes below a limit of 128 at most, with those beyond ASCII counted as high. */
    public static long below(long word, int limit) {
        return (word - ONES * limit) & ~word & HIGH_BITS;
    }

    /** The place of the first mark, or {@link #COUNT} if there is none. */
    public static int place(long marks) {
        return Long.numberOfTrailingZeros(marks) >>> 3;
    }
}
