package eu.sigill.privacy.model.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonRequestTest {

    private static final byte[] SOMEBODY = {1, 2, 3};

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 2026-12-22, 2027-02-22",
        "2026-12-31, 2027-01-31, 2027-03-31",
        "2027-01-31, 2027-02-28, 2027-04-30", // no 31st: the month's last day
        "2028-01-31, 2028-02-29, 2028-04-30",
        "2027-02-28, 2027-03-28, 2027-05-28",
        "2027-11-30, 2027-12-30, 2028-02-29",
        "2027-03-31, 2027-04-30, 2027-06-30"
    })
    void isDueWithinAMonthOrThree(LocalDate received, LocalDate due, LocalDate extended) {
        var request = receivedOn(received);
        assertThat(request.dueOn()).isEqualTo(due);

        request.extend(due);

        assertThat(request.dueOn()).isEqualTo(extended);
    }

    @Test
    void isExtendedOnceAndInTime() {
        var late = receivedOn(LocalDate.of(2026, 11, 22));
        assertThatIllegalStateException().isThrownBy(() -> late.extend(LocalDate.of(2026, 12, 23)));

        var twice = receivedOn(LocalDate.of(2026, 11, 22));
        twice.extend(LocalDate.of(2026, 12, 1));
        assertThatIllegalStateException().isThrownBy(() -> twice.extend(LocalDate.of(2026, 12, 2)));
    }

    @Test
    void isKeptFromTheDayOnWhichItIsDone() {
        var request = receivedOn(LocalDate.of(2026, 11, 22));
        assertThat(request.keeping().endedOn()).isEmpty();

        request.finish(LocalDate.of(2026, 11, 30));
        request.finish(LocalDate.of(2026, 12, 5));

        assertThat(request.doneOn()).hasValue(LocalDate.of(2026, 11, 30));
        assertThat(request.keeping().endedOn()).hasValue(LocalDate.of(2026, 11, 30));
    }

    private static PersonRequest receivedOn(LocalDate day) {
        var asked = Instant.parse(day + "T23:59:59Z");
        return PersonRequest.proven(SOMEBODY, Wish.ERASURE, asked, asked.plusSeconds(86_000));
    }
}
