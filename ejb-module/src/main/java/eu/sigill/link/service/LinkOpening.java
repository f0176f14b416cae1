package eu.sigill.link.service;

import eu.sigill.link.kit.OneTime;
import eu.sigill.link.kit.Opened;
import eu.sigill.link.kit.Opening;
import eu.sigill.link.kit.Refused;
import eu.sigill.link.model.LinkCount;
import eu.sigill.link.model.LinkEvent;
import eu.sigill.link.model.RedeemedLink;
import eu.sigill.link.model.RedeemedLinks;
import eu.sigill.merchant.model.Domain;
import eu.sigill.merchant.service.ShopDirectory;
import eu.sigill.merchant.service.ShopView;
import eu.sigill.platform.model.Collision;
import eu.sigill.platform.service.KeysAtRest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * Opens links for whoever holds them.
 *
 * <p>Opening is a read: it may happen any number of times, by mail scanners too, and stores nothing. Whoever is refused
 * gets one answer whatever the reason; only the shop's counters know the layer.
 */
@ApplicationScoped
public class LinkOpening {

    @Inject
    ShopDirectory shops;

    @Inject
    KeyRing ring;

    @Inject
    LinkTally tally;

    @Inject
    RedeemedLinks redeemed;

    @Inject
    KeysAtRest keys;

    @Inject
    Event<PublishedByLink> published;

    /** Opens a payload for a domain as it stands in the address; empty is a refusal. */
    public Optional<OpenedLink> open(String domain, String payload) {
        return Domain.parse(domain).flatMap(shops::at).flatMap(shop -> open(shop, payload));
    }

    private Optional<OpenedLink> open(ShopView shop, String payload) {
        return switch (ring.open(shop, payload)) {
            case Opened link -> {
                tally.count(shop, link.kid(), LinkEvent.OPENED);
                yield Optional.of(new OpenedLink(shop, link));
            }
            case Refused refused -> {
                var kid = refused.kid().orElse(LinkCount.NO_KID);
                tally.count(shop, kid, LinkEvent.refusedAt(refused.layer().name()));
                yield Optional.empty();
            }
        };
    }

    /** The same without counting, for a HEAD request and for a look at what a form should show again. */
    public Optional<OpenedLink> glance(String domain, String payload) {
        return Domain.parse(domain).flatMap(shops::at).flatMap(shop -> {
            Opening opening = ring.open(shop, payload);
            return opening instanceof Opened link ? Optional.of(new OpenedLink(shop, link)) : Optional.empty();
        });
    }

    /** Notes that something was published by this link, if the caller's transaction comes to a good end. */
    public void published(OpenedLink opened) {
        published.fire(new PublishedByLink(opened.shop(), opened.link().kid()));
    }

    /**
     * Uses up a one-time id in the caller's transaction: of a hundred who try at once, one goes on.
     *
     * @throws LinkUsedUp if it was used before
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void redeem(OneTime once) {
        try {
            redeemed.add(new RedeemedLink(keys.digest("link-once").of(once.jti()), once.expiresAt()));
        } catch (Collision e) {
            throw new LinkUsedUp();
        }
    }
}
