package eu.sigill.platform.service.tally;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Counts in memory until it is written down: what is only counted must not wait for a write. */
public final class Tally<K> {

    /** One failed writing is nothing, a dozen in a row are a fault; it is told once, and not each time. */
    private static final int WORTH_TELLING = 12;

    private final Map<K, Long> counts = new ConcurrentHashMap<>();
    private int failures;

    public void add(K key, long times) {
        counts.merge(key, times, Long::sum);
    }

    /** What is counted and not written yet. */
    public Map<K, Long> waiting(Predicate<K> which) {
        return counts.entrySet().stream()
                .filter(count -> which.test(count.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * Has each count written once. One that fails takes no other with it, and waits for the next time.
     *
     * @param tell hears the kind of the last failure, when it has gone on for too long
     */
    public synchronized void flush(BiConsumer<K, Long> writer, Consumer<String> tell) {
        var failed = "";
        for (var key : List.copyOf(counts.keySet())) {
            var times = counts.remove(key);
            if (times == null) {
                continue;
            }
            try {
                writer.accept(key, times);
            } catch (RuntimeException e) { // two servers may begin the same day's row at once
                add(key, times);
                failed = e.getClass().getSimpleName();
            }
        }
        failures = failed.isEmpty() ? 0 : failures + 1;
        if (failures == WORTH_TELLING) {
            tell.accept(failed);
        }
    }
}
