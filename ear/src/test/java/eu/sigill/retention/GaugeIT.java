package eu.sigill.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import eu.sigill.house.Call;
import eu.sigill.house.House;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an alarm looks at. */
class GaugeIT {

    private static final int NIGHT = 1;

    @Test
    void tellHowMuchIsDueHeldAndOverdue() {
        assumeThat(Instant.now().atZone(ZoneOffset.UTC).getHour())
                .as("the hour in which every bell sweeps")
                .isNotEqualTo(NIGHT);
        Sweeps.sweep();
        var before = gauges();
        Reminders.endedBefore(50);
        Reminders.endedBefore(400);
        var held = Reminders.endedBefore(400);
        House.api()
                .post(
                        "/retention/holds",
                        Map.of(
                                "kind",
                                "purchase.reminder",
                                "row",
                                Reminders.row(held).toString(),
                                "reason",
                                "A complaint"))
                .is(201);

        var after = gauges();

        assertThat(grown("due", before, after)).isEqualTo(2);
        assertThat(grown("held", before, after)).isOne();
        assertThat(after.getInt("oldestOverdueDays")).isBetween(360, 400);
        assertThat(Instant.parse(after.getString("lastSuccess")))
                .isAfter(Instant.now().minusSeconds(600));
        assertThat(after.getString("lastExit")).isEqualTo("COMPLETE");
        assertThat(after.getBoolean("late")).isFalse();

        Sweeps.sweep();
        assertThat(grown("due", before, gauges())).isZero();
    }

    @Test
    void sayToEverybodyWhetherPeopleCanBeLetIn() {
        Sweeps.sweep();

        var health = Call.get("/health/ready").send().is(200).json();

        assertThat(health.getString("status")).isEqualTo("UP");
        assertThat(health.getJsonArray("checks"))
                .containsExactly(
                        check("database", JsonValue.EMPTY_JSON_OBJECT),
                        check(
                                "retention",
                                Json.createObjectBuilder().add("late", false).build()));
    }

    private static JsonObject check(String name, JsonObject data) {
        return Json.createObjectBuilder()
                .add("name", name)
                .add("status", "UP")
                .add("data", data)
                .build();
    }

    /** Counted anew. */
    private static JsonObject gauges() {
        House.ring("SweepTimer");
        return House.api().get("/retention/gauges").is(200).json();
    }

    private static int grown(String gauge, JsonObject before, JsonObject after) {
        return after.getInt(gauge) - before.getInt(gauge);
    }
}
