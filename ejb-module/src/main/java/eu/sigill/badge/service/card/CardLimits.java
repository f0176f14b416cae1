package eu.sigill.badge.service.card;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.service.limit.Network;
import eu.sigill.platform.service.limit.NetworkQuota;
import eu.sigill.platform.service.limit.TooManyTries;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** How often cards may call from one network: many buyers share one, and nobody needs to try address after address. */
@ApplicationScoped
class CardLimits {

    static final int MOST_AT_A_SHOP = 120;
    private static final int MOST = 2_000;
    private static final Duration WINDOW = Duration.ofHours(1);

    @Inject
    Clock clock;

    @SuppressWarnings("NullAway.Init")
    private NetworkQuota atAShop;

    @SuppressWarnings("NullAway.Init")
    private NetworkQuota everywhere;

    @PostConstruct
    void begin() {
        atAShop = new NetworkQuota(MOST_AT_A_SHOP, WINDOW, clock);
        everywhere = new NetworkQuota(MOST, WINDOW, clock);
    }

    /**
     * Lets a call through.
     *
     * @throws TooManyTries if there were too many from there within the hour
     */
    void count(Network from, ShopId shop) {
        atAShop.take(new Network(from.token() + " " + shop));
        everywhere.take(from);
    }
}
