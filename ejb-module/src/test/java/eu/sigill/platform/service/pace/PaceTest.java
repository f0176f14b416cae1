package eu.sigill.platform.service.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Pace pace = new Pace();
    private long now;

    @BeforeEach
    void look() {
        pace.traffic = new Traffic();
        isBusyAfter(SECOND);
    }

    @Test
    void goesOnWhileNobodyIsThere() {
        assertThat(isBusyAfter(SECOND)).isFalse();
    }

    @Test
    void takesThoseWhoWatchItForNobody() {
        come(5);

        assertThat(isBusyAfter(SECOND)).isFalse();
    }

    @Test
    void givesWayAsLongAsPeopleCome() {
        come(100);
        assertThat(isBusyAfter(SECOND)).isTrue();

        assertThat(isBusyAfter(Duration.ofMillis(1)))
                .as("a moment without anybody")
                .isTrue();
        assertThat(isBusyAfter(SECOND)).isFalse();
    }

    @Test
    void restsForMostOfTheTimeAndNeverForLong() {
        assertThat(Pace.rest(Duration.ofMillis(20))).isEqualTo(Duration.ofMillis(600));
        assertThat(Pace.rest(Duration.ofMinutes(1))).isEqualTo(SECOND);
    }

    private void come(int people) {
        for (int one = 0; one < people; one++) {
            pace.traffic.count();
        }
    }

    private boolean isBusyAfter(Duration time) {
        now += time.toNanos();
        return pace.isBusy(now);
    }
}
