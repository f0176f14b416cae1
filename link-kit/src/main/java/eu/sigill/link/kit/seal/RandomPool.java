package eu.sigill.link.kit.seal;

import java.security.SecureRandom;
import java.util.Arrays;

/** Random bytes drawn from the platform's secure source some hundreds at a time, since each call costs. One thread. */
final class RandomPool {

    private final SecureRandom random = new SecureRandom();
    private final byte[] pool = new byte[1024];
    private int used = pool.length;

    /** Fills a part of an array with bytes that nobody else gets. */
    void fill(byte[] out, int from, int count) {
        if (pool.length - used < count) {
            random.nextBytes(pool);
            used = 0;
        }
        System.arraycopy(pool, used, out, from, count);
        Arrays.fill(pool, used, used + count, (byte) 0);
        used += count;
    }
}
