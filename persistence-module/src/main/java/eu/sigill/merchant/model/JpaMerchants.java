package eu.sigill.merchant.model;

import eu.sigill.access.model.UserId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

@ApplicationScoped
class JpaMerchants implements Merchants {

    @PersistenceContext
    EntityManager entities;

    @Override
    public void add(Merchant merchant) {
        entities.persist(merchant);
    }

    @Override
    public Optional<Merchant> find(MerchantId id) {
        return Optional.ofNullable(entities.find(Merchant.class, id));
    }

    @Override
    public List<Merchant> all() {
        return entities.createQuery("select m from Merchant m order by lower(m.name), m.id.value", Merchant.class)
                .getResultList();
    }

    @Override
    public void employ(UserId user, MerchantId merchant) {
        if (entities.find(Employment.class, new Employment.Id(user, merchant)) == null) {
            entities.persist(new Employment(user, merchant));
        }
    }

    @Override
    public Set<MerchantId> employersOf(UserId user) {
        return entities.createQuery(
                        "select e.id.merchant.value from Employment e where e.id.user = :user", java.util.UUID.class)
                .setParameter("user", user)
                .getResultStream()
                .map(MerchantId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void removeEmploymentsOf(Collection<UserId> users) {
        entities.createQuery("delete from Employment e where e.id.user.value in :users")
                .setParameter("users", users.stream().map(UserId::value).toList())
                .executeUpdate();
    }
}
