package eu.sigill.platform.model;

import jakarta.persistence.EntityManager;

/** An entity with a {@code key} that tells what is counted, and how many {@code times} it happened. */
public interface CountRow {

    Object key();

    long times();

    /** Adds to the row of the same key, or begins it. Of two who begin it at once, one comes second and is refused. */
    static void add(CountRow more, EntityManager entities) {
        var rows = more.getClass().getSimpleName();
        var changed = entities.createQuery("update " + rows + " c set c.times = c.times + :times where c.key = :key")
                .setParameter("times", more.times())
                .setParameter("key", more.key())
                .executeUpdate();
        if (changed == 0) {
            entities.persist(more);
            entities.flush();
        }
    }
}
