package eu.sigill.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What Linux tells about a process. */
public final class Proc {

    private static final double TICKS_PER_SECOND = 100; // USER_HZ, the same on every Linux that Java runs on

    private Proc() {}

    /** The greatest resident memory so far in MiB; 0 once the process is gone. */
    public static double peakMegabytes(long pid) {
        try (var lines = Files.lines(Path.of("/proc", String.valueOf(pid), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                            .max()
                            .orElse(0)
                    / 1024.0;
        } catch (IOException | java.io.UncheckedIOException e) {
            return 0;
        }
    }

    /** The processor's time that it has used, in seconds. */
    public static double cpuSeconds(long pid) throws IOException {
        var stat = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"));
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1); // a name may have spaces in it
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_PER_SECOND;
    }
}
