package eu.sigill.purchase.model;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Purchases, blocked ones included: for the eyes alone of whoever bought (GDPR Art. 15). */
public interface PurchasesEver {

    /** Those of these buyers. */
    List<Purchase> of(Collection<UUID> buyers);
}
