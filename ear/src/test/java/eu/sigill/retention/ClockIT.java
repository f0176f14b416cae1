package eu.sigill.retention;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.House;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A clock that was moved: seen from when it was read last. */
class ClockIT {

    @AfterEach
    void isRight() {
        lastReadBefore(Duration.ZERO);
    }

    @ParameterizedTest
    @ValueSource(ints = {365, -365, 2, -2})
    void isNotBelievedWhenItJumps(int days) {
        var due = Reminders.endedBefore(400);
        lastReadBefore(Duration.ofDays(days));

        var run = Sweeps.sweep();

        assertThat(run.getString("state")).isEqualTo("REFUSED");
        assertThat(run.getString("exitReason")).isEqualTo("CLOCK_JUMPED");
        assertThat(due.purchases()).isOne();
    }

    @Test
    void isBelievedWithinADay() {
        var due = Reminders.endedBefore(400);
        lastReadBefore(Duration.ofHours(23));

        assertThat(Sweeps.sweep().getString("exitReason")).isEqualTo("COMPLETE");

        assertThat(due.purchases()).isZero();
    }

    private static void lastReadBefore(Duration span) {
        var tables = House.database();
        tables.write("delete from retention_clock");
        tables.write(
                "insert into retention_clock values (?)",
                Instant.now().minus(span).atOffset(ZoneOffset.UTC));
    }
}
