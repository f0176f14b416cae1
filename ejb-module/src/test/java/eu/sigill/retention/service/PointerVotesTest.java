package eu.sigill.retention.service;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.retention.model.row.Pointer;
import eu.sigill.retention.model.row.PointingRows;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PointerVotesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final Pointer POINTER = new Pointer("protection", "purchase_id", "ends_on + 1");
    private static final UUID ROW = UUID.randomUUID();

    private final PointerVotes votes = new PointerVotes();

    @Test
    void needsWhatIsPointedAtUntilThatIsInUseNoLonger() {
        assertThat(need(new PointingRows.Use(true, Optional.of(TODAY.plusDays(9)))))
                .contains(TODAY.plusDays(9));
        assertThat(need(new PointingRows.Use(true, Optional.empty()))).isEmpty();
    }

    @Test
    void needsItOneDayMoreWhereNobodyLookedOnTheLastDay() {
        assertThat(need(new PointingRows.Use(true, Optional.of(TODAY)))).contains(TODAY.plusDays(1));
    }

    @Test
    void neededItUntilTheLastOfThemEnded() {
        assertThat(need(new PointingRows.Use(false, Optional.of(TODAY.minusDays(3)))))
                .contains(TODAY.minusDays(3));
    }

    @Test
    void keepsWhatIsPointedAtAsLongAsAnythingDoes() {
        votes.pointing = (rows, pointer) -> Map.of(ROW, new PointingRows.Use(false, Optional.of(TODAY.minusYears(9))));

        assertThat(votes.supports(POINTER, "PROTECTION_RUNS", List.of(ROW, UUID.randomUUID())))
                .isEqualTo(Map.of(ROW, new Need("PROTECTION_RUNS", Optional.empty())));
    }

    private Optional<LocalDate> need(PointingRows.Use use) {
        votes.pointing = (rows, pointer) -> Map.of(ROW, use);
        var needs = votes.needs(POINTER, "PROTECTION_RUNS", List.of(ROW), TODAY);
        assertThat(needs).containsOnlyKeys(ROW);
        return Optional.ofNullable(needs.get(ROW)).flatMap(Need::until);
    }
}
