package eu.sigill.access.service;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.sigill.platform.service.KeyedDigest;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * How often people of one network may do a thing in a time, such as asking for mails.
 *
 * <p>It counts in memory, per server, by keyed digests: nothing of a network is written down.
 */
public final class NetworkQuota {

    private static final int MOST_NETWORKS = 100_000;

    private final int most;
    private final Duration window;
    private final KeyedDigest digest;
    private final Clock clock;
    private final Cache<ByteBuffer, Used> used;

    /** At most so many in each window, which begins with the first. */
    public NetworkQuota(int most, Duration window, KeyedDigest digest, Clock clock) {
        this.most = most;
        this.window = window;
        this.digest = digest;
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
        var here = used.asMap().compute(ByteBuffer.wrap(digest.of(from.front())), (key, before) -> {
            var fresh = before == null || !now.isBefore(before.until());
            return fresh ? new Used(1, now.plus(window)) : new Used(before.count() + 1, before.until());
        });
        if (here.count() > most) {
            throw new TooManyTries(Duration.between(now, here.until()));
        }
    }

    private record Used(int count, Instant until) {}
}
