package eu.sigill.benchmark.link;

import eu.sigill.benchmark.Proc;
import eu.sigill.benchmark.Ratios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A million links from a CSV file, by the shipped jar's command line and without a flag for Java. */
final class BulkRun {

    private static final int ROWS = 1_000_000;
    private static final double MOST_MEGABYTES = 128;
    private static final Duration A_MOMENT = Duration.ofMillis(5);

    private final Path jar;

    BulkRun(Path jar) {
        this.jar = jar;
    }

    void measure(Ratios ratios) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("sigill-bulk");
        var keys = folder.resolve("keys.json");
        var orders = folder.resolve("orders.csv");
        var links = folder.resolve("links.csv");
        try {
            write(orders);
            peak(links, "keys", keys.toString(), "--domain", "books.example", "--base", "https://trust.example");
            var begin = System.nanoTime();
            var peak = peak(links, "make", orders.toString(), "--keys", keys.toString());
            var seconds = (System.nanoTime() - begin) / 1e9;
            ratios.limit("memory (VmHWM) for 1,000,000 links from CSV", peak, MOST_MEGABYTES, "MiB");
            ratios.say(String.format(Locale.ROOT, "... which took %.1f s, %,.0f/s", seconds, ROWS / seconds));
            requireAll(links);
        } finally {
            for (var file : List.of(keys, orders, links, folder)) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static void write(Path orders) throws IOException {
        try (var out = Files.newBufferedWriter(orders)) {
            out.write("email,name,ref,skus,tags\n");
            for (var row = 0; row < ROWS; row++) {
                out.write("katarzyna.w%d@mail.example,Katarzyna Wiśniewska,2026-11-21/%07d,BOOK-1|BOOK-2,web|pl\n"
                        .formatted(row, row));
            }
        }
    }

    /** Runs the kit and looks at its greatest resident memory until it ends. */
    private double peak(Path out, String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(
                List.of(ProcessHandle.current().info().command().orElse("java"), "-jar", jar.toString()));
        command.addAll(List.of(words));
        var process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var peak = 0.0;
        while (process.isAlive()) {
            peak = Math.max(peak, Proc.peakMegabytes(process.pid()));
            Thread.sleep(A_MOMENT);
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException("the kit ended with " + process.exitValue());
        }
        return peak;
    }

    private static void requireAll(Path links) throws IOException {
        try (var lines = Files.lines(links)) {
            var made = lines.filter(line -> line.contains("?p=")).count();
            if (made != ROWS) {
                throw new IllegalStateException("there are %,d links".formatted(made));
            }
        }
    }
}
