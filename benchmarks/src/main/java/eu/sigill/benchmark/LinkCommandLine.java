package eu.sigill.benchmark;

import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Measures {@link Links} and holds the ratios against their bars. */
public final class LinkCommandLine {

    private LinkCommandLine() {}

    /** Ends with 1 where a ratio is under its bar. */
    public static void main(String[] arguments) throws RunnerException {
        var results = new Runner(new OptionsBuilder()
                        .include(Links.class.getName() + "\\..*")
                        .build())
                .run();
        var ratios = new Ratios();
        ratios.add(
                "make a link / bare AES-256-CBC + HMAC-SHA256",
                score(results, "make"),
                score(results, "rawMake"),
                0.25);
        ratios.add(
                "open a link / bare HMAC-SHA256 + AES-256-CBC", score(results, "open"), score(results, "rawOpen"), 0.8);
        ratios.print();
        System.exit(ratios.hold() ? 0 : 1);
    }

    private static double score(Collection<RunResult> results, String name) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + name))
                .findFirst()
                .orElseThrow()
                .getPrimaryResult()
                .getScore();
    }
}
