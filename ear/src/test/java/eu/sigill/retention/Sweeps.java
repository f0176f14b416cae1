package eu.sigill.retention;

import eu.sigill.house.Await;
import eu.sigill.house.House;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;

/** Sweeps, as a privacy officer starts them. */
final class Sweeps {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

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
        var begun = new ArrayList<String>();
        Await.until(PATIENCE, "nobody else sweeps", () -> {
            var answer = House.api().post("/retention/runs", Map.of("mode", "ON"));
            begun.addAll(answer.all("Location"));
            return !begun.isEmpty();
        });
        return begun.getFirst();
    }

    static JsonObject rehearsal(Map<String, String> body) {
        return ended(House.api().post("/retention/runs", body).is(202).header("Location"), PATIENCE);
    }

    private static JsonObject ended(String location, Duration patience) {
        var path = location.substring(location.indexOf("/retention/"));
        Await.until(
                patience,
                "the run has ended",
                () -> !House.api().get(path).json().getString("state").equals("RUNNING"));
        return House.api().get(path).json();
    }
}
