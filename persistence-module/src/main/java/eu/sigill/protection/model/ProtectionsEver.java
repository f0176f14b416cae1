package eu.sigill.protection.model;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Protections, blocked ones included: for the eyes alone of whoever is protected (GDPR Art. 15). */
public interface ProtectionsEver {

    /** Those of these members. */
    List<Protection> of(Collection<UUID> members);
}
