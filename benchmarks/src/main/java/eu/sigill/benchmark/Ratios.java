package eu.sigill.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, beside its baseline and its bar. */
final class Ratios {

    private record Row(String what, double perSecond, double baseline, double bar) {

        double ratio() {
            return perSecond / baseline;
        }

        boolean holds() {
            return ratio() >= bar;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%-60s %,12.0f/s of %,12.0f/s = %.2f (bar %.2f) %s",
                    what,
                    perSecond,
                    baseline,
                    ratio(),
                    bar,
                    holds() ? "holds" : "FAILS");
        }
    }

    private final List<Row> rows = new ArrayList<>();

    void add(String what, double perSecond, double baseline, double bar) {
        rows.add(new Row(what, perSecond, baseline, bar));
    }

    void print() {
        System.out.println();
        rows.forEach(System.out::println);
    }

    boolean hold() {
        return rows.stream().allMatch(Row::holds);
    }
}
