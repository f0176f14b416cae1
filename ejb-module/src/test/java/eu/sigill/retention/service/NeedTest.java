package eu.sigill.retention.service;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.retention.model.row.Pointer;
import eu.sigill.retention.model.row.PointingRows;
import eu.sigill.retention.model.rule.DataKind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NeedTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final Reliance RELIANCE = new Reliance(
            new DataKind("purchase.order"), new Pointer("protection", "purchase_id", "ends_on + 1"), "PROTECTION_RUNS");

    @Test
    void lastsUntilWhatPointsIsInUseNoLonger() {
        assertThat(until(new PointingRows.Use(true, Optional.of(TODAY.plusDays(9)))))
                .contains(TODAY.plusDays(9));
        assertThat(until(new PointingRows.Use(true, Optional.empty()))).isEmpty();
    }

    @Test
    void lastsOneDayMoreWhereNobodyLookedOnTheLastDay() {
        assertThat(until(new PointingRows.Use(true, Optional.of(TODAY)))).contains(TODAY.plusDays(1));
    }

    @Test
    void lastedUntilTheLastOfThemEnded() {
        assertThat(until(new PointingRows.Use(false, Optional.of(TODAY.minusDays(3)))))
                .contains(TODAY.minusDays(3));
    }

    @Test
    void isStrictestWhereNobodyKnowsItsEnd() {
        var needs = Stream.of(Optional.of(TODAY), Optional.<LocalDate>empty(), Optional.of(TODAY.plusYears(9)))
                .map(until -> new Need("PROTECTION_RUNS", until));

        assertThat(needs.max(Need.BY_STRICTNESS)).contains(new Need("PROTECTION_RUNS", Optional.empty()));
    }

    private static Optional<LocalDate> until(PointingRows.Use use) {
        return Need.of(RELIANCE, use, TODAY).until();
    }
}
