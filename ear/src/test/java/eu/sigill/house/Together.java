package eu.sigill.house;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** The same at the same moment, by many. */
public final class Together {

    private Together() {}

    /** Does it so many times at once, and answers with all that came of it. */
    public static <T> List<T> all(int times, Callable<T> work) {
        var start = new CountDownLatch(times);
        try (var threads = Executors.newFixedThreadPool(times)) {
            var begun = IntStream.range(0, times)
                    .mapToObj(i -> threads.submit(() -> {
                        start.countDown();
                        start.await();
                        return work.call();
                    }))
                    .toList();
            return begun.stream().map(Together::outcome).toList();
        }
    }

    private static <T> T outcome(Future<T> begun) {
        try {
            return begun.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
