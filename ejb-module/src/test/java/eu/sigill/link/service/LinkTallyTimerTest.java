package eu.sigill.link.service;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.link.model.LinkEvent;
import eu.sigill.link.model.RedeemedLink;
import eu.sigill.merchant.service.Bookshop;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LinkTallyTimerTest {

    private final Bookshop bookshop = new Bookshop();
    private final LinkDesk desk = new LinkDesk(bookshop);
    private final InMemoryLinkCounts counts = new InMemoryLinkCounts();
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
    void forgetsOneTimeIdsThatWouldHaveExpired() {
        var now = bookshop.clock().instant();
        desk.redeemed().add(new RedeemedLink(new byte[] {1}, now.plusSeconds(60)));
        desk.redeemed().add(new RedeemedLink(new byte[] {2}, now.plusSeconds(7200)));

        bookshop.clock().pass(Duration.ofHours(1));
        timer.forgetExpired();

        assertThat(desk.redeemed().holds(new byte[] {1})).isFalse();
        assertThat(desk.redeemed().holds(new byte[] {2})).isTrue();
    }
}
