package eu.sigill.retention.model.row;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Rows past what hides those that are blocked. */
public final class Unhidden {

    private Unhidden() {}

    /** The row with this id, whatever its state. */
    public static <T> Optional<T> find(EntityManager entities, Class<T> type, UUID id) {
        var table = type.getAnnotation(Table.class).name();
        return entities.unwrap(Session.class)
                .createNativeQuery("select * from " + table + " where id = :id", type)
                .setParameter("id", id)
                .uniqueResultOptional();
    }
}
