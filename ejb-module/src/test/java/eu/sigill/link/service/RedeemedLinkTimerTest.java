package eu.sigill.link.service;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.link.model.RedeemedLink;
import eu.sigill.merchant.service.Bookshop;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RedeemedLinkTimerTest {

    private final Bookshop bookshop = new Bookshop();
    private final InMemoryRedeemedLinks redeemed = new InMemoryRedeemedLinks();
    private final RedeemedLinkTimer timer = new RedeemedLinkTimer();

    @Test
    void forgetsOneTimeIdsThatWouldHaveExpired() {
        timer.redeemed = redeemed;
        timer.clock = bookshop.clock();
        var now = bookshop.clock().instant();
        redeemed.add(new RedeemedLink(new byte[] {1}, now.plusSeconds(60)));
        redeemed.add(new RedeemedLink(new byte[] {2}, now.plusSeconds(7200)));

        bookshop.clock().pass(Duration.ofHours(1));
        timer.forgetExpired();

        assertThat(redeemed.holds(new byte[] {1})).isFalse();
        assertThat(redeemed.holds(new byte[] {2})).isTrue();
    }
}
