package eu.sigill.member.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

@ApplicationScoped
class JpaMemberLinks implements MemberLinks {

    @PersistenceContext
    EntityManager entities;

    @Override
    public void add(MemberLink link) {
        entities.persist(link);
    }

    @Override
    public Optional<MemberLink> redeem(byte[] digest) {
        var found = entities.createQuery("select l from MemberLink l where l.digest = :digest", MemberLink.class)
                .setParameter("digest", digest)
                .getResultStream()
                .findFirst();
        found.ifPresent(entities::detach);
        var removed = entities.createQuery("delete from MemberLink l where l.digest = :digest")
                .setParameter("digest", digest)
                .executeUpdate();
        return found.filter(link -> removed == 1);
    }

    @Override
    public long open(MemberId member, Instant now) {
        return entities.createQuery(
                        "select count(l) from MemberLink l where l.member = :member and l.expiresAt > :now", Long.class)
                .setParameter("member", member)
                .setParameter("now", now)
                .getSingleResult();
    }

    @Override
    public int removeExpired(Instant now) {
        return entities.createQuery("delete from MemberLink l where l.expiresAt <= :now")
                .setParameter("now", now)
                .executeUpdate();
    }

    @Override
    public void removeOf(MemberId member) {
        entities.createQuery("delete from MemberLink l where l.member = :member")
                .setParameter("member", member)
                .executeUpdate();
    }
}
