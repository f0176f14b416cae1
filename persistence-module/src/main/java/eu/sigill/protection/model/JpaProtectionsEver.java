package eu.sigill.protection.model;

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
class JpaProtectionsEver implements ProtectionsEver {

    @PersistenceContext
    EntityManager entities;

    @Override
    public List<Protection> of(Collection<UUID> members) {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        "select * from protection where member_id = any(:members) order by id", Protection.class)
                .setParameter("members", members.toArray(UUID[]::new))
                .getResultList();
    }

    @Override
    public Optional<Protection> find(UUID id) {
        return Unhidden.find(entities, Protection.class, id);
    }
}
