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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LinkTallyTest {

    private static final int COUNTERS = 4;
    private static final int TIMES = 20_000;

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

        assertThat(tally.take())
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

        assertThat(tally.take())
                .containsOnlyKeys(
                        key("kid1", "2026-11-21", LinkEvent.OPENED), key("kid1", "2026-11-22", LinkEvent.OPENED));
    }

    @Test
    void handsACountOutOnce() {
        tally.count(shop, "kid1", LinkEvent.OPENED);

        assertThat(tally.take()).hasSize(1);
        assertThat(tally.take()).isEmpty();
    }

    @Test
    void takesBackWhatCouldNotBeWritten() {
        tally.count(shop, "kid1", LinkEvent.OPENED);
        tally.take().forEach(tally::giveBack);
        tally.count(shop, "kid1", LinkEvent.OPENED);

        assertThat(tally.take()).containsOnly(Map.entry(key("kid1", "2026-11-21", LinkEvent.OPENED), 2L));
    }

    @Test
    void neitherLosesNorDoublesWhatIsCountedWhileItIsTaken() throws ExecutionException, InterruptedException {
        var taken = new HashMap<LinkCount.Key, Long>();
        try (var threads = Executors.newFixedThreadPool(COUNTERS)) {
            var counters = Stream.generate(() -> threads.submit(this::countMany))
                    .limit(COUNTERS)
                    .toList();
            while (!counters.stream().allMatch(Future::isDone)) {
                tally.take().forEach((key, times) -> taken.merge(key, times, Long::sum));
            }
            for (var counter : counters) {
                counter.get();
            }
        }
        tally.take().forEach((key, times) -> taken.merge(key, times, Long::sum));

        assertThat(taken)
                .containsOnly(
                        Map.entry(key("kid1", "2026-11-21", LinkEvent.OPENED), (long) COUNTERS * TIMES),
                        Map.entry(key("kid2", "2026-11-21", LinkEvent.MADE), (long) COUNTERS * TIMES));
    }

    private void countMany() {
        for (var time = 0; time < TIMES; time++) {
            tally.count(shop, "kid1", LinkEvent.OPENED);
            tally.count(shop, "kid2", LinkEvent.MADE);
        }
    }

    private LinkCount.Key key(String kid, String day, LinkEvent event) {
        return new LinkCount.Key(shop.id(), kid, LocalDate.parse(day), event);
    }

    @Test
    void showsWhatIsNotWrittenYetAndKeepsIt() {
        tally.count(shop, "kid1", LinkEvent.OPENED, 3);
        var counted = Map.of(key("kid1", "2026-11-21", LinkEvent.OPENED), 3L);

        assertThat(tally.unwritten(shop.id(), LocalDate.MIN)).isEqualTo(counted);
        assertThat(tally.unwritten(shop.id(), LocalDate.MAX)).isEmpty();
        assertThat(tally.unwritten(ShopId.next(), LocalDate.MIN)).isEmpty();
        assertThat(tally.take()).isEqualTo(counted);
        assertThat(tally.unwritten(shop.id(), LocalDate.MIN)).isEmpty();
    }
}
