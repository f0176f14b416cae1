package eu.sigill.platform.model;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Transactions that do the same at the same moment: all of them have begun before the first does anything. */
public final class Race {

    private Race() {}

    /** Runs it, and answers what those threw that did not come through. */
    public static List<Throwable> of(int runners, Database database, Consumer<EntityManager> work) {
        var start = new CyclicBarrier(runners);
        Runnable run = () -> database.inTransaction(entities -> {
            await(start);
            work.accept(entities);
        });
        try (var threads = Executors.newFixedThreadPool(runners)) {
            var runs = Stream.generate(() -> run)
                    .limit(runners)
                    .map(threads::submit)
                    .toList();
            return runs.stream().map(Race::failure).flatMap(Optional::stream).toList();
        }
    }

    private static void await(CyclicBarrier start) {
        try {
            start.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<Throwable> failure(Future<?> run) {
        try {
            run.get();
            return Optional.empty();
        } catch (ExecutionException e) {
            return Optional.ofNullable(e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
