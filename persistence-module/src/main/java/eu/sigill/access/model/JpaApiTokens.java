package eu.sigill.access.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaApiTokens implements ApiTokens {

    @PersistenceContext
    EntityManager entities;

    @Override
    public void add(ApiToken token) {
        entities.persist(token);
    }

    @Override
    public Optional<ApiToken> find(TokenId id) {
        return Optional.ofNullable(entities.find(ApiToken.class, id));
    }

    @Override
    public Optional<ApiToken> withDigest(byte[] digest) {
        return entities.createQuery("select t from ApiToken t where t.digest = :digest", ApiToken.class)
                .setParameter("digest", digest)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<ApiToken> of(UserId user) {
        return entities.createQuery(
                        "select t from ApiToken t where t.user = :user order by t.id.value desc", ApiToken.class)
                .setParameter("user", user)
                .getResultList();
    }

    @Override
    public void removeOf(Collection<UserId> users) {
        users.stream().flatMap(user -> of(user).stream()).forEach(entities::remove);
        entities.flush();
    }

    @Override
    public void markUsed(TokenId id, LocalDate day) {
        entities.createQuery("update ApiToken t set t.lastUsedOn = :day where t.id = :id")
                .setParameter("day", day)
                .setParameter("id", id)
                .executeUpdate();
    }
}
