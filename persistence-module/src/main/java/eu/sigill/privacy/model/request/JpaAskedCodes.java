package eu.sigill.privacy.model.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

@ApplicationScoped
class JpaAskedCodes implements AskedCodes {

    @PersistenceContext
    EntityManager entities;

    @Override
    public void add(AskedCode code) {
        entities.persist(code);
    }

    @Override
    public Optional<AskedCode> redeem(byte[] digest) {
        var found = entities.createQuery("select c from AskedCode c where c.digest = :digest", AskedCode.class)
                .setParameter("digest", digest)
                .getResultStream()
                .findFirst();
        found.ifPresent(entities::detach);
        var removed = entities.createQuery("delete from AskedCode c where c.digest = :digest")
                .setParameter("digest", digest)
                .executeUpdate();
        return found.filter(code -> removed == 1);
    }

    @Override
    public long open(byte[] personDigest, Instant now) {
        return entities.createQuery(
                        "select count(c) from AskedCode c where c.personDigest = :person and c.expiresAt > :now",
                        Long.class)
                .setParameter("person", personDigest)
                .setParameter("now", now)
                .getSingleResult();
    }

    @Override
    public int removeExpired(Instant now) {
        return entities.createQuery("delete from AskedCode c where c.expiresAt <= :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
