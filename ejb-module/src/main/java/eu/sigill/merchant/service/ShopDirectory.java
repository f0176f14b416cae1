package eu.sigill.merchant.service;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import eu.sigill.merchant.model.Domain;
import eu.sigill.merchant.model.Shop;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.model.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The public directory: which shop stands at a domain, for everybody who asks.
 *
 * <p>It remembers for a moment, since every opened link asks. Changes made on this server show at once, those of another
 * one when the moment is over: five seconds at the latest.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class ShopDirectory {

    private static final Duration MOMENT = Duration.ofSeconds(5);
    private static final int MOST = 10_000;

    @Inject
    Shops shops;

    private final LoadingCache<Domain, Optional<ShopView>> byDomain = Caffeine.newBuilder()
            .expireAfterWrite(MOMENT)
            .maximumSize(MOST)
            .build(domain -> shops.at(domain).map(ShopView::of));

    private final LoadingCache<ShopId, Optional<ShopView>> byId = Caffeine.newBuilder()
            .expireAfterWrite(MOMENT)
            .maximumSize(MOST)
            .build(id -> shops.find(id).map(ShopView::of));

    public Optional<ShopView> at(Domain domain) {
        return byDomain.get(domain);
    }

    public Optional<ShopView> find(ShopId id) {
        return byId.get(id);
    }

    /** Every shop there is, by id, those behind {@code after} only. */
    public List<ShopId> all(@Nullable ShopId after, int limit) {
        return shops.all(after, limit).stream().map(Shop::id).toList();
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) ShopChanged changed) {
        byDomain.invalidateAll();
        byId.invalidate(changed.shop());
    }
}
