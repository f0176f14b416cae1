package eu.sigill.protection.model.claim;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Claims, blocked ones included: for the eyes alone of whoever claimed (GDPR Art. 15). */
public interface ClaimsEver {

    /** Those of these members. */
    List<Claim> of(Collection<UUID> members);
}
