package eu.sigill.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How often things could be done in a second, round by round. */
public final class Rates {

    private final Map<String, List<Double>> rounds = new LinkedHashMap<>();

    /** Adds what the next round gave. */
    public void add(String name, double perSecond) {
        rounds.computeIfAbsent(name, unseen -> new ArrayList<>()).add(perSecond);
    }

    /** Whether it was measured at all. */
    public boolean isThere(String name) {
        return rounds.containsKey(name);
    }

    /** The rate that half of the rounds were under. */
    public double median(String name) {
        return median(of(name));
    }

    /** One thing against another, each round with its own: what disturbs the machine for a while disturbs both. */
    public List<Double> ratios(String subject, String baseline) {
        var ratios = new ArrayList<Double>();
        for (var i = 0; i < of(subject).size(); i++) {
            ratios.add(of(subject).get(i) / of(baseline).get(i));
        }
        return ratios;
    }

    private List<Double> of(String name) {
        return rounds.getOrDefault(name, List.of());
    }

    static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
