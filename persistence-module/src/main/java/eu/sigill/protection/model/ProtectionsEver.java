package eu.sigill.protection.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Protections, blocked ones included: for whoever is protected (GDPR Art. 15), and for whoever looks with a reason. */
public interface ProtectionsEver {

    /** Those of these members. */
    List<Protection> of(Collection<UUID> members);

    /** The one with this id. */
    Optional<Protection> find(UUID id);
}
