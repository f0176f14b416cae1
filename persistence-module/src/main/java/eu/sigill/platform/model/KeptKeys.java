package eu.sigill.platform.model;

import java.util.Optional;

/** Every key that the house keeps for itself. */
public interface KeptKeys {

    Optional<KeptKey> find(String name);

    /**
     * Adds at once, so that a collision shows here.
     *
     * @throws Collision if there is a key of this name
     */
    void add(KeptKey key);
}
