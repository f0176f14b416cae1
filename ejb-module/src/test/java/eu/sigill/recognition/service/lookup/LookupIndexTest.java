package eu.sigill.recognition.service.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.recognition.model.lookup.HashState;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookupIndexTest {

    private final LookupIndex index = new LookupIndex();

    @Test
    void knowsNobodyAtFirst() {
        assertThat(index.codeOf(digest(0))).isZero();
        assertThat(index.codeOf(digest(-1))).isZero();
        assertThat(index.size()).isZero();
    }

    @Test
    void tellsNeighboursApart() {
        index.put(new HashState(digest(0x0001_0000_0000_0008L), 1));
        index.put(new HashState(digest(0x0001_0000_0000_0010L), 2));

        assertThat(index.codeOf(digest(0x0001_0000_0000_0008L))).isEqualTo(1);
        assertThat(index.codeOf(digest(0x0001_0000_0000_0010L))).isEqualTo(2);
        assertThat(index.codeOf(digest(0x0001_0000_0000_000cL))).isZero();
        assertThat(index.codeOf(digest(0x0002_0000_0000_0008L))).isZero();
    }

    @Test
    void looksAt62Bits() {
        index.put(new HashState(digest(-1), 3));

        assertThat(index.codeOf(digest(-4))).isEqualTo(3);
        assertThat(index.codeOf(digest(-5))).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void agreesWithAMapWhateverIsPutIn(int seed) {
        var random = new Random(seed);
        var digests = random.longs(3_000)
                .map(bits -> crowded(bits, random))
                .map(bits -> bits & ~3)
                .distinct()
                .toArray();
        var model = new HashMap<Long, Integer>();

        for (var step = 0; step < 300; step++) {
            var states = changes(random, digests);
            index.putAll(states);
            states.forEach(state -> model.put(ByteBuffer.wrap(state.digest()).getLong(), state.code()));
        }

        for (var bits : digests) {
            assertThat(index.codeOf(digest(bits))).isEqualTo(model.getOrDefault(bits, 0));
        }
        assertThat(index.size()).isEqualTo(members(model));
    }

    @Test
    void takesManyInOrder() {
        var random = new Random(7);
        var states = new ArrayList<HashState>();
        random.longs(200_000).sorted().forEach(bits -> states.add(new HashState(digest(bits), 1)));
        states.sort(
                Comparator.comparing(HashState::digest, (one, other) -> java.util.Arrays.compareUnsigned(one, other)));

        for (var from = 0; from < states.size(); from += 7_001) {
            index.putAll(states.subList(from, Math.min(states.size(), from + 7_001)));
        }

        assertThat(states).allMatch(state -> index.codeOf(state.digest()) == 1);
        assertThat(random.longs(200_000)).noneMatch(bits -> index.codeOf(digest(bits)) != 0);
        assertThat(index.size()).isEqualTo(states.size());
    }

    /** Half of them close together. */
    private static long crowded(long bits, Random random) {
        return random.nextBoolean() ? bits : (bits & 0xfff) | 0x1234_0000_0000_0000L;
    }

    private static List<HashState> changes(Random random, long[] digests) {
        var states = new ArrayList<HashState>();
        for (var i = random.nextInt(50); i >= 0; i--) {
            states.add(new HashState(digest(digests[random.nextInt(digests.length)]), random.nextInt(4)));
        }
        return states;
    }

    private static int members(Map<Long, Integer> model) {
        return (int) model.values().stream().filter(code -> code != 0).count();
    }

    private static byte[] digest(long front) {
        return ByteBuffer.allocate(32).putLong(front).array();
    }
}
