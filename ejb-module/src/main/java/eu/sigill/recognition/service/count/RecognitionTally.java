package eu.sigill.recognition.service.count;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.service.ShopView;
import eu.sigill.platform.service.Tally;
import eu.sigill.recognition.model.RecognitionCall;
import eu.sigill.recognition.model.RecognitionCount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.BiConsumer;

/** Counts in memory what pages ask, until {@link RecognitionTallyTimer} writes it down: no question waits for a write. */
@ApplicationScoped
public class RecognitionTally {

    @Inject
    Clock clock;

    private final Tally<RecognitionCount.Key> counts = new Tally<>();

    /** One more, on the day of the shop's market. */
    public void count(ShopView shop, RecognitionCall call) {
        var day = shop.profile().market().today(clock);
        counts.add(new RecognitionCount.Key(shop.id(), day, call), 1);
    }

    /** Has it written down. */
    void flush(BiConsumer<RecognitionCount.Key, Long> writer) {
        counts.flush(writer, CountLog.LOG::countsWait);
    }

    /** What was counted for a shop from this day on and is not written yet. */
    public Map<RecognitionCount.Key, Long> unwritten(ShopId shop, LocalDate from) {
        return counts.waiting(key -> key.shop().equals(shop) && !key.day().isBefore(from));
    }
}
