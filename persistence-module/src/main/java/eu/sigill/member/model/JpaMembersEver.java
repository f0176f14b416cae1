package eu.sigill.member.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
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
}
