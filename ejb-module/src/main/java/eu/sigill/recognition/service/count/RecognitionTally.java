package eu.sigill.recognition.service.count;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.service.ShopView;
import eu.sigill.recognition.model.RecognitionCall;
import eu.sigill.recognition.model.RecognitionCount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Counts in memory what pages ask, until {@link RecognitionTallyTimer} writes it down: no question waits for a write. */
@ApplicationScoped
public class RecognitionTally {

    @Inject
    Clock clock;

    private final Map<RecognitionCount.Key, Long> counts = new ConcurrentHashMap<>();

    /** One more, on the day of the shop's market. */
    public void count(ShopView shop, RecognitionCall call) {
        var day = shop.profile().market().today(clock);
        counts.merge(new RecognitionCount.Key(shop.id(), day, call), 1L, Long::sum);
    }

    /** Hands out what was counted since the last time; who takes it must write it, or give it back. */
    Map<RecognitionCount.Key, Long> take() {
        var taken = new HashMap<RecognitionCount.Key, Long>();
        for (var key : List.copyOf(counts.keySet())) {
            var times = counts.remove(key);
            if (times != null) {
                taken.put(key, times);
            }
        }
        return taken;
    }

    void giveBack(RecognitionCount.Key key, long times) {
        counts.merge(key, times, Long::sum);
    }

    /** What was counted for a shop from this day on and is not written yet. */
    public Map<RecognitionCount.Key, Long> unwritten(ShopId shop, LocalDate from) {
        return counts.entrySet().stream()
                .filter(count -> count.getKey().shop().equals(shop))
                .filter(count -> !count.getKey().day().isBefore(from))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
