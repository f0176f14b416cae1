package eu.sigill.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Ends what a test began. */
public final class Processes {

    private Processes() {}

    /** Asks the process and all that it began to end, and after a while no longer asks. */
    public static void end(Process process, Duration patience) {
        var all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroy);
        try {
            process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!areGone(all, patience)) {
            all.forEach(ProcessHandle::destroyForcibly);
        }
    }

    /** Java knows only the signals that end a process. */
    static void signal(ProcessHandle process, String name) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean areGone(List<ProcessHandle> all, Duration patience) {
        try {
            Await.until(patience, "all processes end", () -> all.stream().noneMatch(ProcessHandle::isAlive));
            return true;
        } catch (AssertionError e) {
            return false;
        }
    }
}
