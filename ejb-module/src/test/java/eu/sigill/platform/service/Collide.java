package eu.sigill.platform.service;

import eu.sigill.platform.model.Collision;
import jakarta.persistence.OptimisticLockException;

/** What a collection does to whoever comes second. */
public final class Collide {

    private Collide() {}

    public static void ifTaken(boolean taken) {
        Collision.turning(() -> {
            if (taken) {
                throw new OptimisticLockException();
            }
        });
    }
}
