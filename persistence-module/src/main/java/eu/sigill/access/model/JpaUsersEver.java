package eu.sigill.access.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
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
}
