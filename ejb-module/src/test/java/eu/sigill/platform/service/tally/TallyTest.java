package eu.sigill.platform.service.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TallyTest {

    private static final int COUNTERS = 4;
    private static final int TIMES = 20_000;

    private final Tally<String> tally = new Tally<>();
    private final Map<String, Long> written = new HashMap<>();
    private final List<String> told = new ArrayList<>();
    private String broken = "";

    @Test
    void writesASumOnce() {
        tally.add("opened", 1);
        tally.add("opened", 2);
        tally.add("made", 5);

        flush();
        flush();

        assertThat(written).containsOnly(Map.entry("opened", 3L), Map.entry("made", 5L));
    }

    @Test
    void writesTheOthersWhenOneFailsAndThatOneLater() {
        tally.add("opened", 1);
        tally.add("made", 5);

        broken = "opened";
        flush();
        assertThat(written).containsOnly(Map.entry("made", 5L));

        broken = "";
        tally.add("opened", 1);
        flush();
        assertThat(written).containsOnly(Map.entry("opened", 2L), Map.entry("made", 5L));
    }

    @Test
    void showsWhatWaits() {
        tally.add("opened", 3);
        tally.add("made", 5);

        assertThat(tally.waiting("opened"::equals)).containsOnly(Map.entry("opened", 3L));
        broken = "opened";
        flush();
        assertThat(tally.waiting(any -> true)).containsOnly(Map.entry("opened", 3L));
    }

    @Test
    void tellsOnceOfWhatFailsForLong() {
        tally.add("opened", 1);
        broken = "opened";

        flush(11);
        assertThat(told).isEmpty();
        flush(20);
        assertThat(told).containsExactly("IllegalStateException");
    }

    @Test
    void tellsNothingOfFailuresBetweenWhichItWentWell() {
        for (var time = 0; time < 3; time++) {
            tally.add("opened", 1);
            broken = "opened";
            flush(11);
            broken = "";
            flush();
        }

        assertThat(told).isEmpty();
    }

    @Test
    void neitherLosesNorDoublesWhatIsCountedMeanwhile() throws ExecutionException, InterruptedException {
        try (var threads = Executors.newFixedThreadPool(COUNTERS)) {
            var counters = Stream.generate(() -> threads.submit(this::countMany))
                    .limit(COUNTERS)
                    .toList();
            while (!counters.stream().allMatch(Future::isDone)) {
                flush();
            }
            for (var counter : counters) {
                counter.get();
            }
        }
        flush();

        assertThat(written)
                .containsOnly(Map.entry("opened", (long) COUNTERS * TIMES), Map.entry("made", (long) COUNTERS * TIMES));
    }

    private void countMany() {
        for (var time = 0; time < TIMES; time++) {
            tally.add("opened", 1);
            tally.add("made", 1);
        }
    }

    private void flush(int times) {
        for (var time = 0; time < times; time++) {
            flush();
        }
    }

    private void flush() {
        tally.flush(this::write, told::add);
    }

    private void write(String key, long times) {
        if (key.equals(broken)) {
            throw new IllegalStateException("the database is away");
        }
        written.merge(key, times, Long::sum);
    }
}
