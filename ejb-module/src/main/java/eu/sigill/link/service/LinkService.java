package eu.sigill.link.service;

import eu.sigill.link.kit.Format;
import eu.sigill.link.kit.InvalidOrder;
import eu.sigill.link.kit.LinkMaker;
import eu.sigill.link.kit.MadeLink;
import eu.sigill.link.kit.Opening;
import eu.sigill.link.kit.Order;
import eu.sigill.link.kit.Purpose;
import eu.sigill.link.kit.bulk.BulkMaker;
import eu.sigill.link.kit.bulk.BulkSettings;
import eu.sigill.link.kit.bulk.Making;
import eu.sigill.link.kit.bulk.Problems;
import eu.sigill.link.kit.reason.Remark;
import eu.sigill.link.model.LinkCount;
import eu.sigill.link.model.LinkCounts;
import eu.sigill.link.model.LinkEvent;
import eu.sigill.link.service.key.NoPrimaryKey;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.service.ShopService;
import eu.sigill.platform.model.Role;
import eu.sigill.platform.service.refusal.InvalidField;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/** Makes links for a shop, looks into links for its people, and tells what became of them. Stores none of it. */
@Stateless
@RolesAllowed({Role.NAME_OPERATOR, Role.NAME_MERCHANT_OWNER, Role.NAME_MERCHANT_STAFF})
public class LinkService {

    /** How long a link of our own format opens. */
    public static final Duration LIFETIME = Duration.ofDays(180);

    @Inject
    ShopService shops;

    @Inject
    KeyRing ring;

    @Inject
    LinkTally tally;

    @Inject
    LinkCounts counts;

    @Inject
    Clock clock;

    /**
     * One link for one order.
     *
     * @throws NoPrimaryKey if the shop has no pair to make it with
     * @throws InvalidField if the strict rules for makers refuse a field
     */
    public MadeLink make(ShopId id, Order order, Format format) {
        var shop = shops.find(id);
        var primary = ring.primary(shop);
        var maker = new LinkMaker(ring.target(shop), primary);
        var link = made(maker, order, format);
        tally.count(shop, primary.kid(), LinkEvent.MADE);
        return link;
    }

    /** The kit's no becomes one of ours here, for the container would wrap it on its way out. */
    private MadeLink made(LinkMaker maker, Order order, Format format) {
        try {
            return switch (format) {
                case COMPATIBLE -> maker.compatible(order);
                case OWN -> maker.own(order, Purpose.REVIEW, LIFETIME, clock.instant());
            };
        } catch (InvalidOrder e) {
            throw FromKit.refusal(e);
        }
    }

    /**
     * One link for each row of a file, CSV or NDJSON; the work begins, and the file is read on, when the answer is run.
     *
     * @param wording how the answer says what is wrong with a row
     * @throws NoPrimaryKey if the shop has no pair to make them with
     * @throws UnusableFile if no row of it can be read
     */
    public BulkLinks makeMany(ShopId id, Format format, InputStream file, Function<Remark, String> wording)
            throws IOException {
        var shop = shops.find(id);
        var primary = ring.primary(shop);
        var making = switch (format) {
            case COMPATIBLE -> new Making.Compatible(false);
            case OWN -> new Making.Own(Purpose.REVIEW, LIFETIME, clock);
        };
        var maker =
                new BulkMaker(ring.target(shop), primary, new BulkSettings(making, Problems.IN_BAND, false, wording));
        return BulkLinks.of(maker, file, report -> tally.count(shop, primary.kid(), LinkEvent.MADE, report.made()));
    }

    /** What a link holds, or at which layer it fails: for the shop's own eyes, never for a shopper's. */
    public Opening inspect(ShopId id, String link) {
        return ring.opener(shops.find(id)).inspect(link);
    }

    /** What became of a shop's links in the last days of its market, up to this moment. */
    public LinkFigures figures(ShopId id) {
        var today = shops.find(id).profile().market().today(clock);
        return new LinkFigures(counts(id, today.minusDays(LinkFigures.DAYS - 1L)));
    }

    /** What is written of it, and what waits in memory. */
    private List<CountView> counts(ShopId id, LocalDate from) {
        var sums = new LinkedHashMap<LinkCount.Key, Long>();
        counts.of(id, from).forEach(count -> sums.merge(count.key(), count.times(), Long::sum));
        tally.unwritten(id, from).forEach((key, times) -> sums.merge(key, times, Long::sum));
        return sums.entrySet().stream()
                .map(sum -> new CountView(sum.getKey(), sum.getValue()))
                .toList();
    }
}
