package eu.sigill.platform.model;

import java.util.Optional;

/** Every key that the house keeps for itself. */
public interface KeptKeys {

    Optional<KeptKey> find(String name);

    void add(KeptKey key);
}
