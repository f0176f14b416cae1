package eu.sigill.platform.service.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How often people of one network may do a thing in a time, such as asking for mails.
 *
 * <p>It counts in memory, per server, by the names that the threshold gives: nothing of a network is written down.
 */
public final class NetworkQuota {

    private static final int MOST_NETWORKS = 100_000;

    private final int most;
    private final Duration window;
    private final Clock clock;
    private final Cache<Network, Used> used;

    /** At most so many in each window, which begins with the first. */
    public NetworkQuota(int most, Duration window, Clock clock) {
        this.most = most;
        this.window = window;
        this.clock = clock;
        this.used = Caffeine.newBuilder()
                .expireAfterWrite(window)
                .maximumSize(MOST_NETWORKS)
                .build();
    }

    /**
     * Takes one.
     *
     * @throws TooManyTries if none is left there
     */
    public void take(Network from) {
        var now = clock.instant();
        var here = here(from, now);
        if (here.count().incrementAndGet() > most) {
            throw new TooManyTries(Duration.between(now, here.until()));
        }
    }

    /** Takes one whether any is left or not, where only some of what is done counts, and is known afterwards. */
    public void count(Network from) {
        here(from, clock.instant()).count().incrementAndGet();
    }

    /**
     * Takes none.
     *
     * @throws TooManyTries if none is left there
     */
    public void check(Network from) {
        var now = clock.instant();
        var here = used.getIfPresent(from);
        if (here != null && now.isBefore(here.until()) && here.count().get() >= most) {
            throw new TooManyTries(Duration.between(now, here.until()));
        }
    }

    /** Read, not written anew each time: a cache keeps books of what is written. */
    private Used here(Network network, Instant now) {
        var known = used.get(network, unseen -> begun(now));
        return now.isBefore(known.until())
                ? known
                : used.asMap()
                        .compute(
                                network,
                                (key, before) -> before == null || !now.isBefore(before.until()) ? begun(now) : before);
    }

    private Used begun(Instant now) {
        return new Used(new AtomicInteger(), now.plus(window));
    }

    private record Used(AtomicInteger count, Instant until) {}
}
