package eu.sigill.access.model;

import java.util.List;
import java.util.Optional;

/** Every user there is. */
public interface Users {

    /**
     * Adds at once, so that a collision shows here.
     *
     * @throws eu.sigill.platform.model.Collision if the name is taken
     */
    void add(User user);

    Optional<User> find(UserId id);

    /** By the name they sign in with, whatever its case. */
    Optional<User> named(String name);

    List<User> all();

    boolean isEmpty();
}
