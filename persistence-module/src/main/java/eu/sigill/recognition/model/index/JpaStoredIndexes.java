package eu.sigill.recognition.model.index;

import eu.sigill.platform.model.Collision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaStoredIndexes implements StoredIndexes {

    @PersistenceContext
    EntityManager entities;

    @Override
    public void add(StoredIndex index) {
        Collision.turning(() -> {
            entities.persist(index);
            entities.flush();
        });
    }

    @Override
    public Optional<StoredIndex> find(Instant inForceFrom) {
        return Optional.ofNullable(entities.find(StoredIndex.class, inForceFrom));
    }

    @Override
    public List<StoredIndex> published() {
        return entities.createQuery(
                        "select i from StoredIndex i where i.digest is not null order by i.inForceFrom desc",
                        StoredIndex.class)
                .getResultList();
    }

    @Override
    public void addBuckets(List<StoredBucket> buckets) {
        buckets.forEach(entities::persist);
        entities.flush();
        entities.clear();
    }

    @Override
    public List<StoredBucket> buckets(Instant index, int from, int limit) {
        return entities.createQuery("""
                        select b from StoredBucket b where b.key.index = :index and b.key.number >= :from
                        order by b.key.number""", StoredBucket.class)
                .setParameter("index", index)
                .setParameter("from", from)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public void removeBuckets(Instant index) {
        entities.createQuery("delete from StoredBucket b where b.key.index = :index")
                .setParameter("index", index)
                .executeUpdate();
    }

    @Override
    public void remove(Instant index) {
        removeBuckets(index);
        entities.createQuery("delete from StoredIndex i where i.inForceFrom = :index")
                .setParameter("index", index)
                .executeUpdate();
    }
}
