package eu.sigill.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** What was measured, beside its baseline and, where there is one, its bar. */
public final class Ratios {

    private record Row(String line, boolean holds) {}

    private final List<Row> rows = new ArrayList<>();

    /** Holds the median of some rounds against a bar that it must reach. */
    public void hold(String what, List<Double> rounds, double bar) {
        var holds = Rates.median(rounds) >= bar;
        rows.add(new Row(row(what, rounds, String.format(Locale.ROOT, "bar %.2f %s", bar, verdict(holds))), holds));
    }

    /** Tells the median of some rounds, for information. */
    public void tell(String what, List<Double> rounds) {
        rows.add(new Row(row(what, rounds, "no bar"), true));
    }

    /** Holds a size against one that it must not exceed. */
    public void limit(String what, double size, double most, String unit) {
        var holds = size <= most;
        rows.add(new Row(
                String.format(Locale.ROOT, "%-72s %7.1f %s (most %.1f; %s)", what, size, unit, most, verdict(holds)),
                holds));
    }

    /** Tells something that is no number. */
    public void say(String line) {
        rows.add(new Row(line, true));
    }

    /** Prints all; false where a bar does not hold. */
    public boolean print() {
        System.out.println();
        rows.forEach(row -> System.out.println(row.line()));
        return rows.stream().allMatch(Row::holds);
    }

    private static String row(String what, List<Double> rounds, String end) {
        return String.format(
                Locale.ROOT,
                "%-72s %7.2f (%.2f to %.2f in %d rounds; %s)",
                what,
                Rates.median(rounds),
                Collections.min(rounds),
                Collections.max(rounds),
                rounds.size(),
                end);
    }

    private static String verdict(boolean holds) {
        return holds ? "HOLDS" : "FAILS";
    }
}
