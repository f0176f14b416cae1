package eu.sigill.recognition.service.shop;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.service.ShopChanged;
import eu.sigill.merchant.service.ShopDirectory;
import eu.sigill.merchant.service.ShopView;
import eu.sigill.merchant.service.UnknownShop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/**
 * Shops with what they decided, remembered for a moment. Changes made on this server show at once, those of another one
 * within ten seconds.
 */
@ApplicationScoped
public class ShopSwitches {

    private static final Duration MOMENT = Duration.ofSeconds(5);
    private static final int MOST = 10_000;

    @Inject
    ShopDirectory shops;

    @Inject
    SwitchReader reader;

    private final Cache<ShopId, Optional<Known>> known =
            Caffeine.newBuilder().expireAfterWrite(MOMENT).maximumSize(MOST).build();

    /** A shop, and what it decided. */
    public record Known(ShopView shop, ShopSwitch decided) {}

    /**
     * The shop with this id.
     *
     * @throws UnknownShop if there is none
     */
    public Known find(ShopId id) {
        return known.get(id, this::look).orElseThrow(UnknownShop::new);
    }

    private Optional<Known> look(ShopId id) {
        return shops.find(id).map(shop -> new Known(shop, reader.read(id)));
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) SwitchChanged changed) {
        known.invalidate(changed.shop());
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) ShopChanged changed) {
        known.invalidate(changed.shop());
    }
}
