package eu.sigill.recognition.service.limit;

import eu.sigill.merchant.model.ShopId;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** How often each shop's pages asked in this hour. */
final class HourlyCounts {

    private static final long HOUR = 3_600;

    private volatile Hour hour = new Hour(-1, Map.of());

    private record Hour(long number, Map<ShopId, AtomicInteger> counts) {}

    /** Counts one more, and answers how many these are. */
    int count(ShopId shop, Instant now) {
        return of(now).counts()
                .computeIfAbsent(shop, unseen -> new AtomicInteger())
                .incrementAndGet();
    }

    /** How long this hour lasts yet. */
    static Duration rest(Instant now) {
        return Duration.ofSeconds(HOUR - Math.floorMod(now.getEpochSecond(), HOUR));
    }

    private Hour of(Instant now) {
        var number = Math.floorDiv(now.getEpochSecond(), HOUR);
        var current = hour;
        return current.number() == number ? current : begin(number);
    }

    private synchronized Hour begin(long number) {
        if (hour.number() != number) {
            hour = new Hour(number, new ConcurrentHashMap<>());
        }
        return hour;
    }
}
