package eu.sigill.benchmark.link;

import eu.sigill.benchmark.PerCpuSecond;
import eu.sigill.benchmark.Rates;
import eu.sigill.benchmark.Ratios;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Objects;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures {@link Links}, {@link BulkRun} and {@link RefusalTiming} and holds them against their bars. */
public final class LinkCommandLine {

    private static final int ROUNDS = 5;
    private static final List<String> BENCHMARKS =
            List.of("makeBare", "make", "openBare", "openLoop", "open", "openEscapedLoop", "openEscaped");
    private static final int BLOCK = 16;

    private LinkCommandLine() {}

    /**
     * Ends with 1 where a bar does not hold.
     *
     * @param arguments the kit's jar
     */
    public static void main(String[] arguments)
            throws RunnerException, IOException, InterruptedException, GeneralSecurityException {
        var rates = new Rates();
        for (var round = 1; round <= ROUNDS; round++) {
            System.out.printf("Links, round %d of %d%n", round, ROUNDS);
            for (var name : BENCHMARKS) {
                rates.add(name, perSecond(name));
            }
            askOpenSsl(rates);
        }
        var ratios = new Ratios();
        compare(rates, ratios);
        System.out.println("A million links from a file");
        new BulkRun(Path.of(arguments[0])).measure(ratios);
        System.out.println("Refusals against the clock");
        new RefusalTiming().measure(ratios);
        System.exit(ratios.print() ? 0 : 1);
    }

    private static double perSecond(String name) throws RunnerException {
        var options = new OptionsBuilder()
                .include(Links.class.getName() + "\\." + name + "$")
                .verbosity(VerboseMode.SILENT)
                .addProfiler(PerCpuSecond.class)
                .build();
        var results = new Runner(options).runSingle().getSecondaryResults();
        return Objects.requireNonNull(results.get(PerCpuSecond.LABEL)).getScore();
    }

    private static void compare(Rates rates, Ratios ratios) {
        BENCHMARKS.forEach(
                name -> ratios.say("%-20s %,11.0f per second of processor time".formatted(name, rates.median(name))));
        ratios.hold("make / bare JCA", rates.ratios("make", "makeBare"), 0.25);
        ratios.hold("open / plain JCA loop", rates.ratios("open", "openLoop"), 0.8);
        ratios.hold(
                "open as it stands in an address / plain JCA loop",
                rates.ratios("openEscaped", "openEscapedLoop"),
                0.8);
        ratios.tell("open / bare JCA", rates.ratios("open", "openBare"));
        ratios.tell("open as it stands in an address / bare JCA", rates.ratios("openEscaped", "openBare"));
        if (rates.isThere("opensslMake")) {
            ratios.tell("make / openssl speed", rates.ratios("make", "opensslMake"));
            ratios.tell("open / openssl speed", rates.ratios("open", "opensslOpen"));
        } else {
            ratios.say("openssl is not installed, so that nothing is compared with it");
        }
    }

    private static void askOpenSsl(Rates rates) throws GeneralSecurityException {
        var text = Links.textLength() / BLOCK * BLOCK + BLOCK; // with the padding that it is encrypted with
        OpenSsl.perSecond(false, text, text + BLOCK).ifPresent(perSecond -> rates.add("opensslMake", perSecond));
        OpenSsl.perSecond(true, text, text + BLOCK).ifPresent(perSecond -> rates.add("opensslOpen", perSecond));
    }
}
