package eu.sigill.retention;

import eu.sigill.house.Answer;
import eu.sigill.house.Await;
import eu.sigill.house.House;
import eu.sigill.house.Node;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.function.Supplier;

/** Sweeps, as a privacy officer starts them. */
final class Sweeps {

    static final String RUNS = "/retention/runs";
    static final Map<String, String> NOW = Map.of("mode", "ON");

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMillis(200);
    /** Of a server that died it lasts a minute. */
    private static final Duration LEASE = Duration.ofSeconds(90);

    private Sweeps() {}

    /** Sweeps as soon as nobody else does. */
    static JsonObject sweep() {
        return sweep(PATIENCE);
    }

    static JsonObject sweep(Duration patience) {
        return ended(begin(), patience);
    }

    /** Begins one as soon as nobody else sweeps, and answers where to look how far it is. */
    static String begin() {
        return begin(() -> House.api().post(RUNS, NOW));
    }

    /** The same at another server. */
    static String begin(Node node) {
        return begin(() -> node.post(RUNS, NOW));
    }

    private static String begin(Supplier<Answer> asking) {
        var begun = new ArrayList<String>();
        Await.until(LEASE, "nobody else sweeps", () -> {
            var answer = asking.get();
            begun.addAll(answer.all("Location"));
            return !begun.isEmpty();
        });
        return begun.getFirst();
    }

    static JsonObject rehearsal(Map<String, String> body) {
        return ended(House.api().post(RUNS, body).is(202).header("Location"), PATIENCE);
    }

    /** How it ended; every server knows. */
    static JsonObject ended(String location, Duration patience) {
        Await.until(patience, PAUSE, "the run has ended", () -> !isRunning(location));
        return read(location);
    }

    static boolean isRunning(String location) {
        return read(location).getString("state").equals("RUNNING");
    }

    private static JsonObject read(String location) {
        return House.api()
                .get(location.substring(location.indexOf("/retention/")))
                .json();
    }
}
