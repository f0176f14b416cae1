package eu.sigill.link.service;

import eu.sigill.link.model.LinkCount;
import eu.sigill.link.model.LinkEvent;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.service.ShopView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Counts in memory what becomes of links, until {@link LinkTallyTimer} writes it down.
 *
 * <p>Opening a link is a read, so it must not wait for a write, nor leave one of its own: what is written is a sum.
 */
@ApplicationScoped
class LinkTally {

    @Inject
    Clock clock;

    private final Map<LinkCount.Key, Long> counts = new ConcurrentHashMap<>();

    void count(ShopView shop, String kid, LinkEvent event) {
        count(shop, kid, event, 1);
    }

    void count(ShopView shop, String kid, LinkEvent event, long times) {
        var day = shop.profile().market().today(clock);
        counts.merge(new LinkCount.Key(shop.id(), kid, day, event), times, Long::sum);
    }

    /** After commit: what was rolled back was not published. */
    void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) PublishedByLink event) {
        count(event.shop(), event.kid(), LinkEvent.PUBLISHED);
    }

    /** Hands out what was counted since the last time; who takes it must write it, or give it back. */
    Map<LinkCount.Key, Long> take() {
        var taken = new HashMap<LinkCount.Key, Long>();
        for (var key : List.copyOf(counts.keySet())) {
            var times = counts.remove(key);
            if (times != null) {
                taken.put(key, times);
            }
        }
        return taken;
    }

    /** What was counted for a shop from this day on and is not written yet. */
    Map<LinkCount.Key, Long> unwritten(ShopId shop, LocalDate from) {
        return counts.entrySet().stream()
                .filter(count -> count.getKey().shop().equals(shop))
                .filter(count -> !count.getKey().day().isBefore(from))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void giveBack(LinkCount.Key key, long times) {
        counts.merge(key, times, Long::sum);
    }
}
