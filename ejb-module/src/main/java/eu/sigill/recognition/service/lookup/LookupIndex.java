package eu.sigill.recognition.service.lookup;

import eu.sigill.recognition.model.lookup.HashState;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

/**
 * Which level each digest stands for, in six bytes for each: ten million members with two hashes take 120 MB.
 *
 * <p>A digest's first 16 bits choose a part, in which its next 46 bits stand beside two of the level, sorted. A stranger's
 * digest agrees in those 62 bits with one of 20 million others in four of 10^12 cases. A hit takes as many steps as a
 * miss. Parts are replaced, never changed, so whoever reads waits for nobody.
 */
final class LookupIndex {

    private static final int PARTS = 1 << 16;
    private static final int WIDTH = 6;
    private static final long ENTRY = 0xffff_ffff_ffffL;
    private static final long LEVEL = 0b11;
    private static final byte[] NOTHING = {};

    private static final VarHandle HIGH = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LOW = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    private final AtomicReferenceArray<byte[]> parts = new AtomicReferenceArray<>(PARTS);

    LookupIndex() {
        IntStream.range(0, PARTS).forEach(part -> parts.set(part, NOTHING));
    }

    /** The code of the level that a digest stands for, or 0 for nobody. */
    int codeOf(byte[] digest) {
        var front = front(digest);
        var part = parts.get(partOf(front));
        var wanted = front & ENTRY & ~LEVEL;
        var at = firstFrom(wanted, part);
        var found = at < count(part) ? entry(part, at) : ~wanted;
        return (found & ~LEVEL) == wanted ? (int) (found & LEVEL) : HashState.NOBODY;
    }

    /** From now on a digest stands for this; nobody's is taken out. */
    void put(HashState state) {
        putAll(List.of(state));
    }

    /** The same for many; it is quick where they come in the order of their digests. */
    void putAll(List<HashState> states) {
        var run = new long[states.size()];
        var length = 0;
        var part = -1;
        for (var state : states) {
            var front = front(state.digest());
            if (partOf(front) != part) {
                merge(part, Arrays.copyOf(run, length));
                part = partOf(front);
                length = 0;
            }
            run[length++] = (front & ENTRY & ~LEVEL) | state.code();
        }
        merge(part, Arrays.copyOf(run, length));
    }

    private void merge(int part, long[] run) {
        if (run.length > 0) {
            var latest = isSorted(run) ? run : lastOfEach(run);
            parts.updateAndGet(part, old -> merged(old, latest));
        }
    }

    private static boolean isSorted(long[] run) {
        return IntStream.range(1, run.length).allMatch(i -> (run[i - 1] & ~LEVEL) < (run[i] & ~LEVEL));
    }

    /** Sorted, and of those with the same digest the one that came last. */
    private static long[] lastOfEach(long[] run) {
        var latest = new TreeMap<Long, Long>();
        for (var entry : run) {
            latest.put(entry & ~LEVEL, entry);
        }
        return latest.values().stream().mapToLong(Long::longValue).toArray();
    }

    private static byte[] merged(byte[] old, long[] run) {
        var all = new byte[old.length + run.length * WIDTH];
        var length = 0;
        var next = 0;
        for (var i = 0; i < count(old); i++) {
            var kept = entry(old, i);
            while (next < run.length && (run[next] & ~LEVEL) < (kept & ~LEVEL)) {
                length = append(run[next++], all, length);
            }
            if (next < run.length && (run[next] & ~LEVEL) == (kept & ~LEVEL)) {
                kept = run[next++];
            }
            length = append(kept, all, length);
        }
        while (next < run.length) {
            length = append(run[next++], all, length);
        }
        return Arrays.copyOf(all, length);
    }

    private static int append(long entry, byte[] to, int length) {
        if ((entry & LEVEL) == HashState.NOBODY) {
            return length;
        }
        HIGH.set(to, length, (short) (entry >>> Integer.SIZE));
        LOW.set(to, length + Short.BYTES, (int) entry);
        return length + WIDTH;
    }

    /** Where the first entry stands that is no smaller. Every search in a part takes the same number of steps. */
    private static int firstFrom(long wanted, byte[] part) {
        var low = 0;
        for (var rest = count(part); rest > 0; ) {
            var half = (rest + 1) >>> 1;
            low += entry(part, low + half - 1) < wanted ? half : 0;
            rest = rest == 1 ? 0 : rest - half;
        }
        return low;
    }

    private static long entry(byte[] part, int at) {
        return Short.toUnsignedLong((short) HIGH.get(part, at * WIDTH)) << Integer.SIZE
                | Integer.toUnsignedLong((int) LOW.get(part, at * WIDTH + Short.BYTES));
    }

    private static int count(byte[] part) {
        return part.length / WIDTH;
    }

    private static long front(byte[] digest) {
        return ByteBuffer.wrap(digest).getLong();
    }

    private static int partOf(long front) {
        return (int) (front >>> (Long.SIZE - Short.SIZE));
    }

    /** How many digests stand for somebody. */
    int size() {
        return IntStream.range(0, PARTS).map(part -> count(parts.get(part))).sum();
    }

    @Override
    public String toString() {
        return "LookupIndex";
    }
}
