package eu.sigill.badge.model;

import eu.sigill.merchant.model.ShopId;
import java.util.Optional;

/** What shops decided; one that decided nothing is not there. */
public interface ShopBadges {

    void add(ShopBadge badge);

    Optional<ShopBadge> find(ShopId shop);
}
