package eu.sigill.link.service;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.link.model.LinkCount;
import eu.sigill.link.model.LinkEvent;
import eu.sigill.link.model.RedeemedLink;
import eu.sigill.merchant.service.Bookshop;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LinkTallyTimerTest {

    private final Bookshop bookshop = new Bookshop();
    private final LinkDesk desk = new LinkDesk(bookshop);
    private final FailingCounts counts = new FailingCounts();
    private final LinkTallyTimer timer = new LinkTallyTimer();

    @BeforeEach
    void wire() {
        var writer = new LinkTallyWriter();
        writer.counts = counts;
        writer.redeemed = desk.redeemed();
        timer.tally = desk.tally();
        timer.writer = writer;
        timer.clock = bookshop.clock();
    }

    @Test
    void writesWhatWasCountedOnce() {
        desk.tally().count(bookshop.view(), "kid1", LinkEvent.OPENED);

        timer.write();
        timer.write();

        assertThat(counts.sums()).hasSize(1).containsValue(1L);
    }

    @Test
    void writesTheOthersWhenOneFailsAndThatOneLater() {
        desk.tally().count(bookshop.view(), "kid1", LinkEvent.OPENED);
        desk.tally().count(bookshop.view(), "kid2", LinkEvent.OPENED, 3);

        counts.broken = "kid1";
        timer.write();
        assertThat(byKid()).containsOnly(Map.entry("kid2", 3L));

        counts.broken = "";
        desk.tally().count(bookshop.view(), "kid1", LinkEvent.OPENED);
        timer.write();
        assertThat(byKid()).containsOnly(Map.entry("kid1", 2L), Map.entry("kid2", 3L));
    }

    @Test
    void forgetsOneTimeIdsThatWouldHaveExpired() {
        var now = bookshop.clock().instant();
        desk.redeemed().add(new RedeemedLink(new byte[] {1}, now.plusSeconds(60)));
        desk.redeemed().add(new RedeemedLink(new byte[] {2}, now.plusSeconds(7200)));

        bookshop.clock().pass(Duration.ofHours(1));
        timer.forgetExpired();

        assertThat(desk.redeemed().holds(new byte[] {1})).isFalse();
        assertThat(desk.redeemed().holds(new byte[] {2})).isTrue();
    }

    private Map<String, Long> byKid() {
        return counts.sums().entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(sum -> sum.getKey().kid(), Map.Entry::getValue));
    }

    private static final class FailingCounts extends InMemoryLinkCounts {

        private String broken = "";

        @Override
        public void add(LinkCount.Key key, long more) {
            if (key.kid().equals(broken)) {
                throw new IllegalStateException("the database is away");
            }
            super.add(key, more);
        }
    }
}
