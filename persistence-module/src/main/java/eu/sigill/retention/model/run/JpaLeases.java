package eu.sigill.retention.model.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.hibernate.Session;

@ApplicationScoped
class JpaLeases implements Leases {

    @PersistenceContext
    EntityManager entities;

    @Override
    public Optional<Lease> take() {
        return entities.unwrap(Session.class)
                .createNativeQuery("""
                        select fence from retention_lease where lasts_until <= current_timestamp
                        for update skip locked""", Long.class)
                .getResultStream()
                .findFirst()
                .map(last -> taken(last + 1));
    }

    private Lease taken(long fence) {
        entities.createNativeQuery("update retention_lease set fence = :fence, lasts_until = " + renewed())
                .setParameter("fence", fence)
                .executeUpdate();
        return new Lease(fence);
    }

    @Override
    public void prove(Lease lease) {
        StandStill.limit(entities.unwrap(Session.class));
        if (write(lease, renewed()) == 0) {
            throw new LeaseLost();
        }
    }

    @Override
    public void giveBack(Lease lease) {
        write(lease, "current_timestamp");
    }

    private int write(Lease lease, String until) {
        return entities.createNativeQuery("update retention_lease set lasts_until = " + until + " where fence = :fence")
                .setParameter("fence", lease.fence())
                .executeUpdate();
    }

    private static String renewed() {
        return "current_timestamp + interval '" + SECONDS + "' second";
    }
}
