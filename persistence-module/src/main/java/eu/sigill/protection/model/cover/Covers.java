package eu.sigill.protection.model.cover;

import eu.sigill.platform.model.Market;
import java.util.List;
import java.util.Optional;

/** Every cover there is. */
public interface Covers {

    /**
     * Adds at once, so that a collision shows here.
     *
     * @throws eu.sigill.platform.model.Collision if this level has its cover there
     */
    void add(Cover cover);

    void remove(Cover cover);

    Optional<Cover> find(CoverId id);

    /** Those of a market, in no order; none where orders are not protected. */
    List<Cover> of(Market market);

    List<Cover> all();
}
