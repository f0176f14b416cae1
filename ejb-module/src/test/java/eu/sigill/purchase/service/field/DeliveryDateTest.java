package eu.sigill.purchase.service.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"yyyy-MM-dd", "dd.MM.yyyy", "dd/MM/yyyy"})
    void isEveryDayOfTheCalendar(String form) {
        var written = DateTimeFormatter.ofPattern(form);

        LocalDate.of(1999, 1, 1)
                .datesUntil(LocalDate.of(2105, 1, 1))
                .forEach(day ->
                        assertThat(DeliveryDate.parse(written.format(day))).contains(new DeliveryDate(day)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-02-29",
                "2100-02-29",
                "2026-04-31",
                "2026-00-10",
                "2026-01-00",
                "31.11.2026",
                "10/20/2026",
                "0000-01-01",
                "01.02/2026",
                "x01.02.2026",
                "2026-01-01 ",
                "+2026-01-01"
            })
    void isNoOtherText(String text) {
        assertThat(DeliveryDate.parse(text)).isEmpty();
    }

    @Test
    void cannotBeWrong() {
        assertThatThrownBy(() -> new DeliveryDate(LocalDate.of(0, 1, 1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DeliveryDate(LocalDate.of(10_000, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
