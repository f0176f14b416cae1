package eu.sigill.recognition.service.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.service.limit.Network;
import eu.sigill.platform.service.limit.NetworkQuota;
import eu.sigill.platform.service.limit.TooManyTries;
import eu.sigill.platform.service.setting.RecognitionLimits;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lets as many questions through as shoppers need, before anything is worked out.
 *
 * <p>A page that shows by a token of its shop that there is an order may ask {@value #PER_ORDER} times about it, whoever
 * else asks. Others share what their network and their shop may ask in an hour. It counts in memory, per server.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // the container calls begin before anybody else
public class Limits {

    static final int PER_ORDER = 3;

    private static final int MOST_ORDERS = 200_000;
    private static final int JITTER_SECONDS = 60;

    @Inject
    RecognitionLimits most;

    @Inject
    Clock clock;

    private final Cache<AskedOrder, AtomicInteger> orders = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofDays(2))
            .maximumSize(MOST_ORDERS)
            .build();
    private final HourlyCounts shops = new HourlyCounts();
    private NetworkQuota networks;
    private Budget all;

    private record AskedOrder(ShopId shop, OrderTokens.Order order) {}

    @PostConstruct
    void begin() {
        networks = new NetworkQuota(most.perNetwork(), Duration.ofHours(1), clock);
        all = new Budget(most.perSecond());
    }

    /**
     * Lets a question through.
     *
     * @param tokens what tells genuine tokens of the shop, if it has a key for them
     * @param agreed what the shop's pages may ask in an hour, where it is not what the settings say
     * @return whether it is the first about an order that a token shows
     * @throws TooManyQuestions if it must wait
     */
    public boolean pass(ShopId shop, Optional<OrderTokens> tokens, OptionalInt agreed, Asker asker) {
        var order = tokens.flatMap(genuine -> asker.orderToken().flatMap(token -> genuine.read(token, today())));
        var first = order.isPresent() && pass(new AskedOrder(shop, order.get()));
        if (order.isEmpty()) {
            pass(shop, agreed.orElse(most.perShop()), asker.network());
        }
        if (!all.take(clock.instant())) {
            throw later(Duration.ofSeconds(1));
        }
        return first;
    }

    private boolean pass(AskedOrder order) {
        var times = orders.get(order, unseen -> new AtomicInteger()).incrementAndGet();
        if (times > PER_ORDER) {
            throw later(Duration.ofDays(1));
        }
        return times == 1;
    }

    private void pass(ShopId shop, int perShop, Network network) {
        try {
            networks.take(network);
        } catch (TooManyTries e) {
            throw later(e.retryAfter().orElse(Duration.ofHours(1)));
        }
        if (shops.count(shop, clock.instant()) > perShop) {
            throw later(HourlyCounts.rest(clock.instant()));
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Not all at the same moment. */
    private static TooManyQuestions later(Duration wait) {
        var jitter = Math.min(JITTER_SECONDS, 5 * wait.toSeconds());
        return new TooManyQuestions(wait.plusSeconds(ThreadLocalRandom.current().nextLong(jitter + 1)));
    }
}
