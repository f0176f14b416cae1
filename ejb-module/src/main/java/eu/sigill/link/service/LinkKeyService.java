package eu.sigill.link.service;

import eu.sigill.link.kit.LinkKeys;
import eu.sigill.link.model.KeyStatus;
import eu.sigill.link.model.LinkKeyPair;
import eu.sigill.link.model.LinkKeyPairId;
import eu.sigill.link.model.LinkKeyPairs;
import eu.sigill.link.service.key.BroughtKeys;
import eu.sigill.link.service.key.KeyPairDestroyed;
import eu.sigill.link.service.key.KeyPairKnown;
import eu.sigill.link.service.key.KeyPairView;
import eu.sigill.link.service.key.KeyPairsChanged;
import eu.sigill.link.service.key.KeysChanged;
import eu.sigill.link.service.key.UnknownKeyPair;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.service.ShopService;
import eu.sigill.platform.model.Collision;
import eu.sigill.platform.model.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * A shop's key pairs: made or brought, promoted, disabled, destroyed.
 *
 * <p>To rotate: add a pair, give it to the shop's server, promote it, disable the old one after the longest life of its
 * links, destroy it.
 */
@Stateless
@RolesAllowed({Role.NAME_OPERATOR, Role.NAME_MERCHANT_OWNER})
public class LinkKeyService {

    @Inject
    LinkKeyPairs pairs;

    @Inject
    LinkTally tally;

    @Inject
    KeyRing ring;

    @Inject
    ShopService shops;

    @Inject
    Clock clock;

    @Inject
    Event<KeysChanged> changed;

    /** Makes a pair. */
    public BroughtKeys generate(ShopId shop) {
        return bring(shop, LinkKeys.generate());
    }

    /**
     * Makes a pair for somebody who saw so many: a page that is loaded again asks again, and must not make another.
     *
     * @throws KeyPairsChanged if there are more by now
     */
    public BroughtKeys generate(ShopId shop, int seen) {
        shops.hold(shop);
        if (pairs.of(shop).size() != seen) {
            throw new KeyPairsChanged();
        }
        return generate(shop);
    }

    /**
     * Takes a pair that the shop has already.
     *
     * @throws KeyPairKnown if the shop has it here already, destroyed or not
     */
    public BroughtKeys bring(ShopId id, LinkKeys keys) {
        var shop = shops.hold(id); // of two first pairs at once, one is the primary
        var before = pairs.of(id);
        var pair = LinkKeyPair.bring(
                new LinkKeyPairId(id, keys.kid()),
                keys.fingerprint(),
                ring.seal(id, keys),
                before.stream().noneMatch(other -> other.status() == KeyStatus.PRIMARY),
                clock.instant());
        try {
            pairs.add(pair);
        } catch (Collision e) {
            throw new KeyPairKnown();
        }
        changed.fire(new KeysChanged(id));
        return new BroughtKeys(keys, pair.status(), ring.target(shop));
    }

    @RolesAllowed({Role.NAME_OPERATOR, Role.NAME_MERCHANT_OWNER, Role.NAME_MERCHANT_STAFF})
    public List<KeyPairView> list(ShopId id) {
        shops.find(id);
        var lastUse = tally.lastUse(id);
        return pairs.of(id).stream()
                .map(pair -> KeyPairView.of(
                        pair, Optional.ofNullable(lastUse.get(pair.id().kid()))))
                .toList();
    }

    /**
     * Moves a pair to another status. Promoting one steps the primary before it back to enabled.
     *
     * @throws KeyPairDestroyed if its keys are gone
     */
    public KeyPairView change(ShopId id, String kid, KeyStatus status) {
        shops.hold(id);
        var pair = pairs.find(new LinkKeyPairId(id, kid)).orElseThrow(UnknownKeyPair::new);
        if (pair.status() == KeyStatus.DESTROYED && status != KeyStatus.DESTROYED) {
            throw new KeyPairDestroyed();
        }
        switch (status) {
            case PRIMARY -> promote(id, pair);
            case ENABLED -> pair.enable();
            case DISABLED -> pair.disable();
            case DESTROYED -> pair.destroy();
        }
        changed.fire(new KeysChanged(id));
        return KeyPairView.of(pair, Optional.ofNullable(tally.lastUse(id).get(kid)));
    }

    private void promote(ShopId id, LinkKeyPair promoted) {
        pairs.of(id).stream().filter(pair -> pair.status() == KeyStatus.PRIMARY).forEach(LinkKeyPair::enable);
        promoted.promote();
    }
}
