package eu.sigill.platform.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@ApplicationScoped
class JpaKeptKeys implements KeptKeys {

    @PersistenceContext
    EntityManager entities;

    @Override
    public Optional<KeptKey> find(String name) {
        return Optional.ofNullable(entities.find(KeptKey.class, name));
    }

    @Override
    public void add(KeptKey key) {
        Collision.turning(() -> {
            entities.persist(key);
            entities.flush();
        });
    }
}
