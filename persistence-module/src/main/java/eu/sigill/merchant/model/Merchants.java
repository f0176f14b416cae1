package eu.sigill.merchant.model;

import eu.sigill.access.model.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every merchant, and who works for which. */
public interface Merchants {

    void add(Merchant merchant);

    Optional<Merchant> find(MerchantId id);

    List<Merchant> all();

    /** From now on this user works for this merchant; saying so twice changes nothing. */
    void employ(UserId user, MerchantId merchant);

    Set<MerchantId> employersOf(UserId user);

    /** Forgets for whom these work. */
    void removeEmploymentsOf(Collection<UserId> users);
}
