package eu.sigill.link.service;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.sigill.link.kit.LinkKeys;
import eu.sigill.link.kit.LinkOpener;
import eu.sigill.link.kit.LinkTarget;
import eu.sigill.link.kit.Opening;
import eu.sigill.link.model.KeyStatus;
import eu.sigill.link.model.LinkKeyPair;
import eu.sigill.link.model.LinkKeyPairs;
import eu.sigill.link.service.key.KeysChanged;
import eu.sigill.link.service.key.NoPrimaryKey;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.service.ShopKeys;
import eu.sigill.merchant.service.ShopView;
import eu.sigill.platform.service.KeysAtRest;
import eu.sigill.platform.service.setting.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/**
 * The keys of shops, unsealed for a moment so that not every opened link asks the database.
 *
 * <p>A pair that is disabled on this server is out at once, on another one within five seconds.
 */
@ApplicationScoped
class KeyRing {

    private static final Duration MOMENT = Duration.ofSeconds(5);
    private static final int MOST = 10_000;

    @Inject
    LinkKeyPairs pairs;

    @Inject
    ShopKeys shopKeys;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    KeysAtRest keys;

    private final Cache<ShopId, Openers> openers =
            Caffeine.newBuilder().expireAfterWrite(MOMENT).maximumSize(MOST).build();

    /**
     * What opens a shop's links, and those of the house to the same form.
     *
     * @param mark what a payload of the house begins with; no plain link does, so that no shop's link is tried by both
     */
    private record Openers(LinkOpener shops, LinkOpener houses, String mark) {}

    /** Opens a payload with the shop's pairs, or with the house's own. */
    Opening open(ShopView shop, String payload) {
        var both = openers(shop);
        return (payload.startsWith(both.mark()) ? both.houses() : both.shops()).open(payload);
    }

    /** What opens the links that the shop made. */
    LinkOpener opener(ShopView shop) {
        return openers(shop).shops();
    }

    private Openers openers(ShopView shop) {
        return openers.get(shop.id(), id -> {
            var own = house(shop);
            return new Openers(
                    new LinkOpener(
                            target(shop), unsealed(id, pair -> pair.status().opens()), clock),
                    new LinkOpener(target(shop), List.of(own), clock),
                    "v2." + own.kid() + ".");
        });
    }

    /**
     * The pair of the house's own for links to this shop's form. It is worked out from the keys at rest and lies nowhere: no
     * shop needs to have a pair for it, and none is touched by what a shop does with its own.
     */
    LinkKeys house(ShopView shop) {
        var digest = keys.digest("house-links");
        var id = shop.id().value();
        var both = ByteBuffer.allocate(2 * LinkKeys.KEY_LENGTH)
                .put(digest.of("encrypt", id))
                .put(digest.of("authenticate", id))
                .array();
        return LinkKeys.fromBytes(both);
    }

    /**
     * The shop's primary pair.
     *
     * @throws NoPrimaryKey if it has none
     */
    LinkKeys primary(ShopView shop) {
        return unsealed(shop.id(), pair -> pair.status() == KeyStatus.PRIMARY).stream()
                .findFirst()
                .orElseThrow(NoPrimaryKey::new);
    }

    /** Where this shop's links lead. */
    LinkTarget target(ShopView shop) {
        return new LinkTarget(
                settings.publicUrl(),
                shop.domain().value(),
                shop.profile().market().name());
    }

    byte[] seal(ShopId shop, LinkKeys keys) {
        return shopKeys.seal(shop, keys.toBytes(), bound(keys.kid()));
    }

    private List<LinkKeys> unsealed(ShopId shop, Predicate<LinkKeyPair> which) {
        return pairs.of(shop).stream()
                .filter(which)
                .flatMap(pair -> pair.sealedKeys().stream()
                        .map(keys -> shopKeys.open(shop, keys, bound(pair.id().kid())))
                        .map(LinkKeys::fromBytes))
                .toList();
    }

    private static String bound(String kid) {
        return "link keys " + kid;
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) KeysChanged changed) {
        openers.invalidate(changed.shop());
    }
}
