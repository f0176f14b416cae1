package eu.sigill.link.service;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.link.model.LinkCount;
import eu.sigill.link.model.LinkEvent;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.service.Bookshop;
import eu.sigill.merchant.service.ShopView;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LinkTallyTest {

    private final Bookshop bookshop = new Bookshop();
    private final ShopView shop = bookshop.view();
    private final LinkTally tally = new LinkTally();

    @BeforeEach
    void wire() {
        tally.clock = bookshop.clock();
    }

    @Test
    void addsUpWhatHappened() {
        tally.count(shop, "kid1", LinkEvent.OPENED);
        tally.count(shop, "kid1", LinkEvent.OPENED);
        tally.count(shop, "kid1", LinkEvent.MADE, 5);
        tally.count(shop, "kid2", LinkEvent.OPENED);

        assertThat(written())
                .containsOnly(
                        Map.entry(key("kid1", "2026-11-21", LinkEvent.OPENED), 2L),
                        Map.entry(key("kid1", "2026-11-21", LinkEvent.MADE), 5L),
                        Map.entry(key("kid2", "2026-11-21", LinkEvent.OPENED), 1L));
    }

    @Test
    void countsByTheDayOfTheShopsMarket() {
        bookshop.clock().moveTo("2026-11-21T22:59:59Z");
        tally.count(shop, "kid1", LinkEvent.OPENED);
        bookshop.clock().moveTo("2026-11-21T23:00:00Z"); // midnight in Amsterdam
        tally.count(shop, "kid1", LinkEvent.OPENED);

        assertThat(written())
                .containsOnlyKeys(
                        key("kid1", "2026-11-21", LinkEvent.OPENED), key("kid1", "2026-11-22", LinkEvent.OPENED));
    }

    @Test
    void showsWhatIsNotWrittenYetAndKeepsIt() {
        tally.count(shop, "kid1", LinkEvent.OPENED, 3);
        var counted = Map.of(key("kid1", "2026-11-21", LinkEvent.OPENED), 3L);

        assertThat(tally.unwritten(shop.id(), LocalDate.MIN)).isEqualTo(counted);
        assertThat(tally.unwritten(shop.id(), LocalDate.MAX)).isEmpty();
        assertThat(tally.unwritten(ShopId.next(), LocalDate.MIN)).isEmpty();
        assertThat(written()).isEqualTo(counted);
        assertThat(tally.unwritten(shop.id(), LocalDate.MIN)).isEmpty();
    }

    private Map<LinkCount.Key, Long> written() {
        var written = new HashMap<LinkCount.Key, Long>();
        tally.tally().flush(written::put, why -> {});
        return written;
    }

    private LinkCount.Key key(String kid, String day, LinkEvent event) {
        return new LinkCount.Key(shop.id(), kid, LocalDate.parse(day), event);
    }
}
