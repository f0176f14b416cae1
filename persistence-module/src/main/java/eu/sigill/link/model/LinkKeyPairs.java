package eu.sigill.link.model;

import eu.sigill.merchant.model.ShopId;
import java.util.List;
import java.util.Optional;

/** Every key pair of every shop. */
public interface LinkKeyPairs {

    /**
     * Adds at once, so that a collision shows here.
     *
     * @throws eu.sigill.platform.model.Collision if the shop has this pair already
     */
    void add(LinkKeyPair pair);

    Optional<LinkKeyPair> find(LinkKeyPairId id);

    /** A shop's pairs, the oldest first. */
    List<LinkKeyPair> of(ShopId shop);
}
