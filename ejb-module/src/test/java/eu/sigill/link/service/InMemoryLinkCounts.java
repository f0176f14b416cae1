package eu.sigill.link.service;

import eu.sigill.link.model.LinkCount;
import eu.sigill.link.model.LinkCounts;
import eu.sigill.link.model.LinkEvent;
import eu.sigill.merchant.model.ShopId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An entity of this room is made by its own floor alone, so what is listed is asked for as a sum. */
class InMemoryLinkCounts implements LinkCounts {

    private static final Set<LinkEvent> USES = Set.of(LinkEvent.MADE, LinkEvent.OPENED, LinkEvent.PUBLISHED);

    private final Map<LinkCount.Key, Long> times = new HashMap<>();

    @Override
    public void add(LinkCount.Key key, long more) {
        times.merge(key, more, Long::sum);
    }

    @Override
    public Map<String, LocalDate> lastUse(ShopId shop) {
        var last = new HashMap<String, LocalDate>();
        times.keySet().stream()
                .filter(key -> key.shop().equals(shop) && USES.contains(key.event()))
                .forEach(key -> last.merge(key.kid(), key.day(), (one, other) -> one.isAfter(other) ? one : other));
        return last;
    }

    @Override
    public List<LinkCount> of(ShopId shop, LocalDate from) {
        throw new UnsupportedOperationException("ask for the sums");
    }

    Map<LinkCount.Key, Long> sums() {
        return Map.copyOf(times);
    }
}
