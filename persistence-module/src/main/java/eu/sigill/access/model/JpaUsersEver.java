package eu.sigill.access.model;

import eu.sigill.retention.model.row.Unhidden;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

@ApplicationScoped
class JpaUsersEver implements UsersEver {

    @PersistenceContext
    EntityManager entities;

    @Override
    public List<User> named(String name) {
        return entities.unwrap(Session.class)
                .createNativeQuery("select * from access_user where name = :name", User.class)
                .setParameter("name", User.normalised(name))
                .getResultList();
    }

    @Override
    public List<ApiToken> tokensOf(User user) {
        return entities.unwrap(Session.class)
                .createNativeQuery("select * from access_token where user_id = :user order by id", ApiToken.class)
                .setParameter("user", user.id().value())
                .getResultList();
    }

    @Override
    public Optional<User> find(UUID id) {
        return Unhidden.find(entities, User.class, id);
    }

    @Override
    public Optional<ApiToken> findToken(UUID id) {
        return Unhidden.find(entities, ApiToken.class, id);
    }
}
