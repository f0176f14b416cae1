package eu.sigill.recognition.model.lookup;

import eu.sigill.member.model.Level;
import eu.sigill.member.model.MemberId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

@ApplicationScoped
class JpaKeyedHashes implements KeyedHashes {

    @PersistenceContext
    EntityManager entities;

    @Override
    public HashState enter(byte[] digest, MemberId member, Level level, Instant now) {
        var changed = entities.createQuery("update KeyedHash h set h.level = :level where h.digest = :digest")
                .setParameter("level", level.code())
                .setParameter("digest", digest)
                .executeUpdate();
        if (changed == 0) {
            entities.persist(new KeyedHash(digest, member, level));
        }
        entities.persist(new HashChange(digest, now));
        return new HashState(digest, level.code());
    }

    @Override
    public List<HashState> drop(MemberId member, Instant now) {
        var digests = entities.createQuery(
                        "select h.digest from KeyedHash h where h.member.value = :member", byte[].class)
                .setParameter("member", member.value())
                .getResultList();
        entities.createQuery("delete from KeyedHash h where h.member.value = :member")
                .setParameter("member", member.value())
                .executeUpdate();
        digests.forEach(digest -> entities.persist(new HashChange(digest, now)));
        return digests.stream()
                .map(digest -> new HashState(digest, HashState.NOBODY))
                .toList();
    }

    @Override
    public int codeOf(byte[] digest) {
        return entities.createQuery("select h.level from KeyedHash h where h.digest = :digest", Integer.class)
                .setParameter("digest", digest)
                .getResultStream()
                .findFirst()
                .orElse(HashState.NOBODY);
    }

    @Override
    public List<HashState> inOrder(byte[] after, int limit) {
        return states(entities.createQuery(
                        "select h.digest, h.level from KeyedHash h where h.digest > :after order by h.digest",
                        Object[].class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList());
    }

    @Override
    public List<HashState> changedSince(Instant from) {
        return states(entities.createQuery("""
                        select c.digest, coalesce(h.level, 0) from HashChange c
                        left join KeyedHash h on h.digest = c.digest where c.changedAt >= :from""", Object[].class)
                .setParameter("from", from)
                .getResultList());
    }

    private static List<HashState> states(List<Object[]> rows) {
        return rows.stream()
                .map(row -> new HashState((byte[]) row[0], (Integer) row[1]))
                .toList();
    }

    @Override
    public int forgetChanges(Instant before) {
        return entities.createQuery("delete from HashChange c where c.changedAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
