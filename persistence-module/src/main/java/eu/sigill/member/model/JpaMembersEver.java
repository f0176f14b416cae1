package eu.sigill.member.model;

import eu.sigill.retention.model.row.Unhidden;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

@ApplicationScoped
class JpaMembersEver implements MembersEver {

    @PersistenceContext
    EntityManager entities;

    @Override
    public List<Member> at(byte[] emailDigest) {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        "select * from member where email_digest = :digest or left_digest = :digest order by id",
                        Member.class)
                .setParameter("digest", emailDigest)
                .getResultList();
    }

    @Override
    public List<Member> withoutDigest() {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        "select * from member where email_digest is null and left_digest is null", Member.class)
                .getResultList();
    }

    @Override
    public Optional<Member> find(UUID id) {
        return Unhidden.find(entities, Member.class, id);
    }
}
