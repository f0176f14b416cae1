package eu.sigill.protection.model.claim;

import eu.sigill.retention.model.row.Unhidden;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

@ApplicationScoped
class JpaClaimsEver implements ClaimsEver {

    @PersistenceContext
    EntityManager entities;

    @Override
    public List<Claim> of(Collection<UUID> members) {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        "select * from protection_claim where member_id = any(:members) order by id", Claim.class)
                .setParameter("members", members.toArray(UUID[]::new))
                .getResultList();
    }

    @Override
    public Optional<Claim> find(UUID id) {
        return Unhidden.find(entities, Claim.class, id);
    }
}
