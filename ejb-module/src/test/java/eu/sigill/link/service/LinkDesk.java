package eu.sigill.link.service;

import eu.sigill.access.service.Caller;
import eu.sigill.link.kit.LinkMaker;
import eu.sigill.link.kit.MadeLink;
import eu.sigill.link.kit.Order;
import eu.sigill.link.kit.Purpose;
import eu.sigill.link.model.LinkCount;
import eu.sigill.link.model.LinkEvent;
import eu.sigill.link.service.key.BroughtKeys;
import eu.sigill.link.service.key.KeysChanged;
import eu.sigill.merchant.service.Bookshop;
import eu.sigill.merchant.service.ShopView;
import eu.sigill.platform.service.Fired;
import eu.sigill.platform.service.Keys;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The room link of a house with one bookshop, all of it in memory. */
public final class LinkDesk {

    /** A buyer's order of two books. */
    public static final Order ORDER =
            new Order("maria@lezer.example", "Maria Jansen", "order-17", List.of("book-1", "book-2"), List.of("gift"));

    private final Bookshop bookshop;
    private final InMemoryLinkKeyPairs pairs = new InMemoryLinkKeyPairs();
    private final InMemoryRedeemedLinks redeemed = new InMemoryRedeemedLinks();
    private final InMemoryLinkCounts counts = new InMemoryLinkCounts();
    private final Fired<KeysChanged> changes = new Fired<>();
    private final Fired<PublishedByLink> published = new Fired<>();
    private final KeyRing ring = new KeyRing();
    private final LinkTally tally = new LinkTally();

    public LinkDesk(Bookshop bookshop) {
        this.bookshop = bookshop;
        ring.pairs = pairs;
        ring.shopKeys = bookshop.shopKeys();
        ring.settings = Keys.settings(Path.of("data"));
        ring.clock = bookshop.clock();
        ring.keys = bookshop.keys();
        tally.clock = bookshop.clock();
        tally.counts = counts;
    }

    public LinkKeyService keysFor(Caller caller) {
        var service = new LinkKeyService();
        service.pairs = pairs;
        service.tally = tally;
        service.ring = ring;
        service.shops = bookshop.serviceFor(caller);
        service.clock = bookshop.clock();
        service.changed = changes;
        return service;
    }

    LinkService linksFor(Caller caller) {
        var service = new LinkService();
        service.shops = bookshop.serviceFor(caller);
        service.ring = ring;
        service.tally = tally;
        service.counts = counts;
        service.clock = bookshop.clock();
        return service;
    }

    /** What makes links for the house's own mails. */
    public HouseLinks houseLinks() {
        var links = new HouseLinks();
        links.ring = ring;
        links.tally = tally;
        links.clock = bookshop.clock();
        return links;
    }

    public LinkOpening opening() {
        var opening = new LinkOpening();
        opening.shops = bookshop.directory();
        opening.ring = ring;
        opening.tally = tally;
        opening.redeemed = redeemed;
        opening.keys = bookshop.keys();
        opening.published = published;
        return opening;
    }

    /** As if the transaction had ended well in which something was published. */
    public void commit() {
        published.events().forEach(tally::count);
    }

    /** A payload of the compatible form, made with these keys, as it stands in an address. */
    public String compatible(BroughtKeys brought, Order order) {
        return payload(new LinkMaker(brought.target(), brought.keys()).compatible(order));
    }

    /** A payload of our own form, good for a day. */
    public String own(BroughtKeys brought, Order order) {
        return payload(new LinkMaker(brought.target(), brought.keys())
                .own(order, Purpose.REVIEW, Duration.ofDays(1), bookshop.clock().instant()));
    }

    private static String payload(MadeLink made) {
        return made.link().substring(made.link().indexOf("p=") + 2);
    }

    /** What was counted since the last time. */
    public long counted(ShopView shop, String kid, LinkEvent event) {
        var key = new LinkCount.Key(shop.id(), kid, LocalDate.of(2026, 11, 21), event);
        return taken().getOrDefault(key, 0L);
    }

    Map<LinkCount.Key, Long> taken() {
        var taken = new HashMap<LinkCount.Key, Long>();
        tally.tally().flush(taken::put, why -> {});
        return taken;
    }

    KeyRing ring() {
        return ring;
    }

    LinkTally tally() {
        return tally;
    }

    InMemoryLinkCounts counts() {
        return counts;
    }

    InMemoryRedeemedLinks redeemed() {
        return redeemed;
    }

    Fired<KeysChanged> changes() {
        return changes;
    }
}
