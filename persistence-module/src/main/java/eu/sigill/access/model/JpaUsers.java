package eu.sigill.access.model;

import eu.sigill.platform.model.Collision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaUsers implements Users {

    @PersistenceContext
    EntityManager entities;

    @Override
    public void add(User user) {
        Collision.turning(() -> {
            entities.persist(user);
            entities.flush();
        });
    }

    @Override
    public Optional<User> find(UserId id) {
        return Optional.ofNullable(entities.find(User.class, id));
    }

    @Override
    public Optional<User> named(String name) {
        return entities.createQuery("select u from User u where u.name = :name", User.class)
                .setParameter("name", User.normalised(name))
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<User> all() {
        return entities.createQuery("select u from User u order by u.name", User.class)
                .getResultList();
    }

    @Override
    public boolean isEmpty() {
        return entities.createQuery("select count(u) from User u", Long.class).getSingleResult() == 0;
    }
}
