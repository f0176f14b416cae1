package eu.sigill.recognition.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.platform.service.MovableClock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EpochTest {

    private static final Epoch EPOCH = Epoch.of(LocalDate.parse("2026-11-21"));

    @Test
    void lasts30DaysFromTheFirstDayOf1970On() {
        assertThat(new Epoch(0).firstDay()).isEqualTo("1970-01-01");
        assertThat(new Epoch(0).lastDay()).isEqualTo("1970-01-30");
        assertThat(EPOCH).isEqualTo(new Epoch(692));
        assertThat(EPOCH.firstDay()).isEqualTo("2026-11-03");
        assertThat(EPOCH.lastDay()).isEqualTo("2026-12-02");
        assertThat(EPOCH.next().firstDay()).isEqualTo("2026-12-03");
    }

    @Test
    void holdsEachOfItsDays() {
        assertThat(EPOCH.firstDay().datesUntil(EPOCH.next().firstDay()))
                .hasSize(Epoch.DAYS)
                .allSatisfy(day -> assertThat(Epoch.of(day)).isEqualTo(EPOCH));
        assertThat(Epoch.of(EPOCH.firstDay().minusDays(1))).isEqualTo(new Epoch(691));
    }

    @Test
    void changesAtMidnightOfUtc() {
        var clock = new MovableClock();

        clock.moveTo("2026-12-02T23:59:59.999Z");
        assertThat(Epoch.at(clock)).isEqualTo(EPOCH);

        clock.moveTo("2026-12-03T00:00:00Z");
        assertThat(Epoch.at(clock)).isEqualTo(EPOCH.next());
    }

    @Test
    void answersForAnHourLonger() {
        assertThat(EPOCH.answersAt(Instant.parse("2026-11-02T23:59:59Z"))).isFalse();
        assertThat(EPOCH.answersAt(Instant.parse("2026-11-03T00:00:00Z"))).isTrue();
        assertThat(EPOCH.answersAt(Instant.parse("2026-12-03T00:59:59Z"))).isTrue();
        assertThat(EPOCH.answersAt(Instant.parse("2026-12-03T01:00:00Z"))).isFalse();
        assertThat(EPOCH.next().answersAt(Instant.parse("2026-12-03T00:59:59Z")))
                .isTrue();
    }

    @Test
    void isPinnedBeforeItBeginsAndUntilItsQuestionsAreNoLongerAnswered() {
        var clock = new MovableClock();
        var last = new Epoch(691);

        clock.moveTo("2026-11-02T23:59:59Z");
        assertThat(Epoch.toPinAt(clock)).containsExactly(last, EPOCH);
        clock.moveTo("2026-11-03T00:00:00Z");
        assertThat(Epoch.toPinAt(clock)).containsExactly(last, EPOCH, EPOCH.next());
        clock.moveTo("2026-11-03T01:00:00Z");
        assertThat(Epoch.toPinAt(clock)).containsExactly(EPOCH, EPOCH.next());
    }

    @Test
    void isNeverBelowZero() {
        assertThatThrownBy(() -> new Epoch(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Epoch.of(LocalDate.parse("1969-12-31"))).isInstanceOf(IllegalArgumentException.class);
    }
}
