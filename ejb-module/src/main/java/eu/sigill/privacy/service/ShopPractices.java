package eu.sigill.privacy.service;

import eu.sigill.platform.model.Market;
import java.util.List;

/** What shops do. This room knows no shop, so a room above it tells. */
public interface ShopPractices {

    /** Every shop of this market, by domain. */
    List<ShopPractice> in(Market market);
}
