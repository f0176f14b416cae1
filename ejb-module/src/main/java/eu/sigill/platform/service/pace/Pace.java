package eu.sigill.platform.service.pace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * How fast long work goes: as fast as it can while nobody asks for anything, and for a part of its time while people wait for
 * answers.
 */
@ApplicationScoped
public class Pace {

    /** Below this are those who watch the work, and checks. */
    static final double FEW = 20;

    private static final int REST = 30;
    private static final Duration LONGEST = Duration.ofSeconds(1);
    private static final Duration WINDOW = Duration.ofMillis(500);

    @Inject
    Traffic traffic;

    private long seen;
    private long lookedAt;
    private boolean busy;

    /** Takes one step of the work, and rests if people are there. */
    public <T> T step(Supplier<T> step) {
        var begin = System.nanoTime();
        var done = step.get();
        var end = System.nanoTime();
        if (isBusy(end)) {
            LockSupport.parkNanos(rest(Duration.ofNanos(end - begin)).toNanos());
        }
        return done;
    }

    /** How long the rest is after a step that took so long. */
    static Duration rest(Duration step) {
        var rest = step.multipliedBy(REST);
        return rest.compareTo(LONGEST) < 0 ? rest : LONGEST;
    }

    /** Looks who came, now and then. */
    synchronized boolean isBusy(long now) {
        var since = now - lookedAt;
        if (since > WINDOW.toNanos()) {
            var calls = traffic.calls();
            busy = (calls - seen) * 1e9 / since > FEW;
            seen = calls;
            lookedAt = now;
        }
        return busy;
    }
}
