package eu.sigill.benchmark.server;

import java.util.Arrays;

/** How long answers took, in nanoseconds. */
final class Times {

    private long[] nanos = new long[1 << 12];
    private int size;

    void add(long time) {
        if (size == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * size);
        }
        nanos[size++] = time;
    }

    void addAll(Times others) {
        for (var i = 0; i < others.size; i++) {
            add(others.nanos[i]);
        }
    }

    int size() {
        return size;
    }

    /** How long this share of the answers took at most. */
    double millis(double share) {
        var sorted = Arrays.copyOf(nanos, size);
        Arrays.sort(sorted);
        return sorted[(int) (share * (size - 1))] / 1e6;
    }
}
