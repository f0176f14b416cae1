package eu.sigill.benchmark.recognition;

import eu.sigill.benchmark.PerCpuSecond;
import eu.sigill.benchmark.Rates;
import eu.sigill.benchmark.Ratios;
import java.util.List;
import java.util.Objects;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures {@link Evaluating} and holds it against its bar. */
public final class RecognitionCommandLine {

    private static final int ROUNDS = 5;
    private static final List<String> BENCHMARKS = List.of("rawEvaluate", "evaluate", "rawEntry", "entry");

    private RecognitionCommandLine() {}

    /** Ends with 1 where the bar does not hold. */
    public static void main(String[] arguments) throws RunnerException {
        var rates = new Rates();
        for (var round = 1; round <= ROUNDS; round++) {
            System.out.printf("Blinded points, round %d of %d%n", round, ROUNDS);
            for (var name : BENCHMARKS) {
                rates.add(name, perSecond(name));
            }
        }
        var ratios = new Ratios();
        BENCHMARKS.forEach(
                name -> ratios.say("%-20s %,11.0f per second of processor time".formatted(name, rates.median(name))));
        ratios.hold("evaluate and prove / bare Bouncy Castle", rates.ratios("evaluate", "rawEvaluate"), 0.9);
        ratios.tell("make an entry of the index / bare Bouncy Castle", rates.ratios("entry", "rawEntry"));
        System.exit(ratios.print() ? 0 : 1);
    }

    private static double perSecond(String name) throws RunnerException {
        var options = new OptionsBuilder()
                .include(Evaluating.class.getName() + "\\." + name + "$")
                .verbosity(VerboseMode.SILENT)
                .addProfiler(PerCpuSecond.class)
                .build();
        var results = new Runner(options).runSingle().getSecondaryResults();
        return Objects.requireNonNull(results.get(PerCpuSecond.LABEL)).getScore();
    }
}
