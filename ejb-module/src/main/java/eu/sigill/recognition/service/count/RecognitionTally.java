package eu.sigill.recognition.service.count;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.service.ShopView;
import eu.sigill.platform.service.tally.Tallied;
import eu.sigill.platform.service.tally.Tally;
import eu.sigill.recognition.model.RecognitionCall;
import eu.sigill.recognition.model.RecognitionCount;
import eu.sigill.recognition.model.RecognitionCounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** Counts in memory what pages ask: no question waits for a write. */
@ApplicationScoped
public class RecognitionTally implements Tallied<RecognitionCount.Key> {

    @Inject
    RecognitionCounts counts;

    @Inject
    Clock clock;

    private final Tally<RecognitionCount.Key> tally = new Tally<>();

    /** One more, on the day of the shop's market. */
    public void count(ShopView shop, RecognitionCall call) {
        var day = shop.profile().market().today(clock);
        tally.add(new RecognitionCount.Key(shop.id(), day, call), 1);
    }

    @Override
    public String name() {
        return "recognition";
    }

    @Override
    public Tally<RecognitionCount.Key> tally() {
        return tally;
    }

    @Override
    public void write(RecognitionCount.Key key, long times) {
        counts.add(key, times);
    }

    /** What was counted for a shop from this day on and is not written yet. */
    public Map<RecognitionCount.Key, Long> unwritten(ShopId shop, LocalDate from) {
        return tally.waiting(key -> key.shop().equals(shop) && !key.day().isBefore(from));
    }
}
