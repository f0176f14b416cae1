package eu.sigill.protection.model.claim;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Claims, blocked ones included: for whoever claimed (GDPR Art. 15), and for whoever looks with a reason. */
public interface ClaimsEver {

    /** Those of these members. */
    List<Claim> of(Collection<UUID> members);

    /** The one with this id. */
    Optional<Claim> find(UUID id);
}
