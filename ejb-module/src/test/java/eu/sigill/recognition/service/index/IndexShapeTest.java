package eu.sigill.recognition.service.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndexShapeTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "2000, 0", "2001, 1", "10000, 3", "100000, 6", "1000000, 10", "10000000, 13"})
    void asksForFewBits(int members, int bits) {
        assertThat(IndexShape.forMembers(members)).isEqualTo(new IndexShape(bits, 2_000));
    }

    @Test
    void fitsIn16KilobytesWithPointAndProof() {
        assertThat(IndexShape.forMembers(1).entries() * 8 + 33 + 64).isLessThanOrEqualTo(16 * 1_024);
    }

    /** The sum that Chernoff's bound is a bound of, for the most members that a number of buckets is chosen for. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 6, 10, 13, 16})
    void overflowsOnceInATrillionBuilds(int bits) {
        var mean = mostMembers(bits) / Math.scalb(1.0, bits);
        var log = -mean;
        for (int i = 1; i <= 2_001; i++) {
            log += Math.log(mean / i);
        }
        var tail = 0.0;
        for (int i = 2_001; i < 2_400; i++) {
            tail += Math.exp(log);
            log += Math.log(mean / (i + 1));
        }

        assertThat(Math.scalb(tail, bits)).isLessThan(Math.scalb(1.0, -40)).isGreaterThan(Math.scalb(1.0, -60));
        assertThat(mean).isBetween(1_550.0, 1_750.0);
    }

    @Test
    void holdsWhatChanceGivesIt() {
        var random = new Random(1);
        for (int bits = 1; bits <= 8; bits++) {
            var loads = new int[1 << bits];
            for (int i = mostMembers(bits); i > 0; i--) {
                loads[random.nextInt(loads.length)]++;
            }
            assertThat(Arrays.stream(loads).max().orElseThrow()).isLessThanOrEqualTo(2_000);
        }
    }

    @Test
    void growsForACrowdOnly() {
        var shape = new IndexShape(3, 2_000);

        assertThat(shape.holding(2_000)).isSameAs(shape);
        assertThat(shape.holding(2_001)).isEqualTo(new IndexShape(3, 2_500));
        assertThat(shape.holding(2_500)).isEqualTo(new IndexShape(3, 2_500));
    }

    @Test
    void endsAt2To16Buckets() {
        assertThat(mostMembers(16)).isBetween(100_000_000, 115_000_000);
        assertThatThrownBy(() -> IndexShape.forMembers(200_000_000)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new IndexShape(17, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new IndexShape(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static int mostMembers(int bits) {
        int enough = 0;
        int tooMany = 120_000_000;
        while (tooMany - enough > 1) {
            int middle = (enough + tooMany) >>> 1;
            if (fits(middle, bits)) {
                enough = middle;
            } else {
                tooMany = middle;
            }
        }
        return enough;
    }

    private static boolean fits(int members, int bits) {
        try {
            return IndexShape.forMembers(members).bits() <= bits;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
