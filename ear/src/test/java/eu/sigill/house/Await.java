package eu.sigill.house;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what comes by itself, by asking again and again. */
public final class Await {

    private static final Duration PAUSE = Duration.ofMillis(50);

    private Await() {}

    /** Fails, saying what did not come, when the patience is used up. */
    public static void until(Duration patience, String what, BooleanSupplier come) {
        until(patience, PAUSE, what, come);
    }

    /** The same, less often where asking is work. */
    public static void until(Duration patience, Duration pause, String what, BooleanSupplier come) {
        var end = System.nanoTime() + patience.toNanos();
        while (!come.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited " + patience.toSeconds() + " s in vain until " + what);
            }
            LockSupport.parkNanos(pause.toNanos());
        }
    }
}
