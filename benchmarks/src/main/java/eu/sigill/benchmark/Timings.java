package eu.sigill.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Measured times of one kind. */
public final class Timings {

    /** What is usual where leaks are looked for (ISO/IEC 17825); chance passes it once in a hundred thousand times. */
    public static final double BAR = 4.5;

    private static final double KEPT = 0.9;

    private final List<Long> nanos = new ArrayList<>();

    public void add(long time) {
        nanos.add(time);
    }

    /**
     * Welch's t between two kinds, without its sign.
     *
     * <p>The slowest tenth of both together is left out: there something else had the processor, and a few of those would
     * hide any difference.
     */
    public static double welch(Timings some, Timings others) {
        var together = Stream.concat(some.nanos.stream(), others.nanos.stream())
                .sorted()
                .toList();
        var most = together.get((int) (KEPT * (together.size() - 1)));
        var a = some.upTo(most);
        var b = others.upTo(most);
        return Math.abs(mean(a) - mean(b)) / Math.sqrt(variance(a) / a.size() + variance(b) / b.size());
    }

    private List<Long> upTo(long most) {
        return nanos.stream().filter(time -> time <= most).toList();
    }

    private static double mean(List<Long> times) {
        return times.stream().mapToLong(Long::longValue).average().orElseThrow();
    }

    private static double variance(List<Long> times) {
        var mean = mean(times);
        return times.stream().mapToDouble(time -> (time - mean) * (time - mean)).sum() / (times.size() - 1);
    }
}
