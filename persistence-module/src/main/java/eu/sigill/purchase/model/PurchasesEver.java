package eu.sigill.purchase.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Purchases, blocked ones included: for whoever bought (GDPR Art. 15), and for whoever looks with a reason. */
public interface PurchasesEver {

    /** Those of these buyers. */
    List<Purchase> of(Collection<UUID> buyers);

    /** The one with this id. */
    Optional<Purchase> find(UUID id);
}
