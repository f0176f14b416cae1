package eu.sigill.platform.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Comparator;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class Uuid7Test {
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00.123Z");

    @Test
    void tellsItsVersionAndVariant() {
        assertThat(Stream.generate(() -> Uuid7.at(NOW)).limit(1000)).allSatisfy(id -> {
            assertThat(id.version()).isEqualTo(7);
            assertThat(id.variant()).isEqualTo(2);
        });
    }

    @Test
    void beginsWithTheMilliseconds() {
        var id = Uuid7.at(Instant.ofEpochMilli(0x0123_4567_89ABL));

        assertThat(id.toString()).startsWith("01234567-89ab-7");
    }

    @Test
    void sortsByTheTimeItWasMade() {
        var random = new Random(7);
        var ids = Stream.iterate(NOW, time -> time.plusMillis(1 + random.nextInt(100_000)))
                .limit(1000)
                .map(Uuid7::at)
                .toList();

        assertThat(ids).isSorted(); // as Java compares them
        assertThat(ids).isSortedAccordingTo(Comparator.comparing(UUID::toString)); // as databases do
    }

    @Test
    void isAnotherEachTime() {
        assertThat(Stream.generate(() -> Uuid7.at(NOW)).limit(10_000)).doesNotHaveDuplicates();
    }

    @Test
    void leavesAllOtherBitsToChance() {
        var ids = Stream.generate(() -> Uuid7.at(NOW)).limit(1000).toList();
        var alwaysSet = ids.stream().reduce((a, b) -> combined(a, b, true)).orElseThrow();
        var everSet = ids.stream().reduce((a, b) -> combined(a, b, false)).orElseThrow();

        assertThat(everSet.getMostSignificantBits() ^ alwaysSet.getMostSignificantBits())
                .isEqualTo(0x0FFF);
        assertThat(everSet.getLeastSignificantBits() ^ alwaysSet.getLeastSignificantBits())
                .isEqualTo(0x3FFF_FFFF_FFFF_FFFFL);
    }

    private static UUID combined(UUID a, UUID b, boolean and) {
        return and
                ? new UUID(
                        a.getMostSignificantBits() & b.getMostSignificantBits(),
                        a.getLeastSignificantBits() & b.getLeastSignificantBits())
                : new UUID(
                        a.getMostSignificantBits() | b.getMostSignificantBits(),
                        a.getLeastSignificantBits() | b.getLeastSignificantBits());
    }
}
