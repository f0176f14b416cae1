package eu.sigill.access.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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
        var ids = users.stream().map(UserId::value).toArray(UUID[]::new);
        // past the entities, which do not show what is blocked
        for (var sql : List.of(
                "delete from access_token_scope where token_id in (select id from access_token where user_id = any(:users))",
                "delete from access_token where user_id = any(:users)")) {
            entities.createNativeQuery(sql).setParameter("users", ids).executeUpdate();
        }
    }

    @Override
    public void markUsed(TokenId id, LocalDate day) {
        entities.createQuery("update ApiToken t set t.lastUsedOn = :day where t.id = :id")
                .setParameter("day", day)
                .setParameter("id", id)
                .executeUpdate();
    }
}
