package eu.sigill.retention.service.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.retention.model.row.RetainedRows.Bookmark;
import eu.sigill.retention.model.row.RetainedRows.Taken;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WayTest {

    private static final Bookmark START = Bookmark.before(LocalDate.of(2026, 1, 1));

    private final Destruction.Way way = new Destruction.Way(START);

    @Test
    void beginsAtItsStart() {
        assertThat(way.next(500)).isEqualTo(new SweepBatch.Pick(START, 500));
        assertThat(way.gone()).isEmpty();
    }

    @Test
    void goesOnBehindTheLastRow() {
        assertThat(way.goBy(batch(2, 0, 7))).isTrue();

        assertThat(way.next(500)).isEqualTo(new SweepBatch.Pick(at(7), 500));
        assertThat(way.destroyed()).isEqualTo(2);
        assertThat(way.gone()).hasSize(1);
    }

    @Test
    void endsWhereThereAreNoMore() {
        way.goBy(batch(2, 0, 7));

        assertThat(way.goBy(end())).isFalse();
        assertThat(way.gone()).as("the next batch has told of it").isEmpty();
    }

    @Test
    void looksAgainForWhatSomebodyHadLocked() {
        way.goBy(batch(2, 1, 7));

        assertThat(way.goBy(end())).isTrue();
        assertThat(way.next(500).after()).isEqualTo(START);
        assertThat(way.goBy(batch(1, 0, 3))).isTrue();
        assertThat(way.goBy(end())).isFalse();
    }

    @Test
    void doesNotWaitForWhoHoldsARowForLong() {
        way.goBy(batch(2, 1, 7));
        way.goBy(end());

        assertThat(way.goBy(batch(0, 1, 3))).isTrue();
        assertThat(way.goBy(end())).isFalse();
    }

    private static Batch batch(int destroyed, int skipped, int last) {
        return new Batch(
                new Taken(List.of(), skipped, Optional.of(at(last))),
                destroyed,
                destroyed == 0 ? Optional.empty() : Optional.of(new UUID(1, last)));
    }

    private static Batch end() {
        return Batch.without(new Taken(List.of(), 0, Optional.empty()));
    }

    private static Bookmark at(int row) {
        return new Bookmark(LocalDate.of(2026, 2, 1), new UUID(0, row));
    }
}
