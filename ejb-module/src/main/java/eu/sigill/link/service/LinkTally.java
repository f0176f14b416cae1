package eu.sigill.link.service;

import eu.sigill.link.model.LinkCount;
import eu.sigill.link.model.LinkCounts;
import eu.sigill.link.model.LinkEvent;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.service.ShopView;
import eu.sigill.platform.service.tally.Tallied;
import eu.sigill.platform.service.tally.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts in memory what becomes of links.
 *
 * <p>Opening a link is a read, so it must not wait for a write, nor leave one of its own: what is written is a sum.
 */
@ApplicationScoped
class LinkTally implements Tallied<LinkCount.Key> {

    @Inject
    LinkCounts counts;

    @Inject
    Clock clock;

    private final Tally<LinkCount.Key> tally = new Tally<>();

    void count(ShopView shop, String kid, LinkEvent event) {
        count(shop, kid, event, 1);
    }

    void count(ShopView shop, String kid, LinkEvent event, long times) {
        var day = shop.profile().market().today(clock);
        tally.add(new LinkCount.Key(shop.id(), kid, day, event), times);
    }

    /** After commit: what was rolled back was not published. */
    void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) PublishedByLink event) {
        count(event.shop(), event.kid(), LinkEvent.PUBLISHED);
    }

    /** What was counted for a shop from this day on and is not written yet. */
    Map<LinkCount.Key, Long> unwritten(ShopId shop, LocalDate from) {
        return tally.waiting(key -> key.shop().equals(shop) && !key.day().isBefore(from));
    }

    /** The day on which each pair of a shop was last of use, told by what is written and by what is not yet. */
    Map<String, LocalDate> lastUse(ShopId shop) {
        var days = new HashMap<>(counts.lastUse(shop));
        unwritten(shop, LocalDate.MIN).keySet().stream()
                .filter(key -> LinkEvent.uses().contains(key.event()))
                .forEach(key -> days.merge(key.kid(), key.day(), LinkTally::later));
        return days;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    @Override
    public String name() {
        return "links";
    }

    @Override
    public Tally<LinkCount.Key> tally() {
        return tally;
    }

    @Override
    public void write(LinkCount.Key key, long times) {
        counts.add(key, times);
    }
}
