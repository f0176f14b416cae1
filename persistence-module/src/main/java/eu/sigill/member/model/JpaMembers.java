package eu.sigill.member.model;

import eu.sigill.platform.model.Collision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class JpaMembers implements Members {

    private static final UUID FIRST = new UUID(0, 0);

    @PersistenceContext
    EntityManager entities;

    @Override
    public void add(Member member) {
        Collision.turning(() -> {
            entities.persist(member);
            entities.flush();
        });
    }

    @Override
    public Optional<Member> find(MemberId id) {
        return Optional.ofNullable(entities.find(Member.class, id));
    }

    @Override
    public Optional<Member> at(byte[] emailDigest) {
        return entities.createQuery("select m from Member m where m.emailDigest = :digest", Member.class)
                .setParameter("digest", emailDigest)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Member> present(@Nullable MemberId after, int limit) {
        return entities.createQuery("""
                        select m from Member m where m.leftAt is null and m.id.value > :after
                        order by m.id.value""", Member.class)
                .setParameter("after", after == null ? FIRST : after.value())
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public long count() {
        return entities.createQuery("select count(m) from Member m where m.leftAt is null", Long.class)
                .getSingleResult();
    }
}
