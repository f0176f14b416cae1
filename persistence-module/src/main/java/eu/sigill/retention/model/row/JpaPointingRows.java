package eu.sigill.retention.model.row;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Past the entities, which do not show what is blocked. */
@ApplicationScoped
class JpaPointingRows implements PointingRows {

    @PersistenceContext
    EntityManager entities;

    @Override
    public Map<UUID, Use> at(Collection<UUID> rows, Pointer pointer) {
        return entities.unwrap(Session.class)
                .createNativeQuery(asking(pointer), Tuple.class)
                .addScalar("target", UUID.class)
                .addScalar("running", Long.class)
                .addScalar("foreseen", Long.class)
                .addScalar("until_day", LocalDate.class)
                .addScalar("last_end", LocalDate.class)
                .setParameter("ids", rows.toArray(UUID[]::new))
                .getResultStream()
                .collect(toMap(row -> row.get("target", UUID.class), JpaPointingRows::use));
    }

    private static String asking(Pointer pointer) {
        return """
                select %1$s as target,
                    count(*) - count(ended_on) as running,
                    count(case when ended_on is null then %3$s end) as foreseen,
                    max(case when ended_on is null then %3$s end) as until_day,
                    max(ended_on) as last_end
                from %2$s where %1$s = any(:ids) group by %1$s""".formatted(pointer.column(), pointer.relation(), pointer.until());
    }

    private static Use use(Tuple row) {
        long running = row.get("running", Long.class);
        if (running == 0) {
            return new Use(false, Optional.of(row.get("last_end", LocalDate.class)));
        }
        return row.get("foreseen", Long.class) < running
                ? new Use(true, Optional.empty())
                : new Use(true, Optional.of(row.get("until_day", LocalDate.class)));
    }
}
