package eu.sigill.retention.model.row;

import eu.sigill.platform.model.Market;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

@ApplicationScoped
class JpaGlimpses implements Glimpses {

    @PersistenceContext
    EntityManager entities;

    @Override
    public List<Glimpse> some(Ripe ripe, int limit) {
        var sql = "select id, ended_on from %s where %s order by ended_on, id limit :limit"
                .formatted(ripe.table().relation(), Statements.isRipe(ripe));
        var query = session()
                .createNativeQuery(sql, Tuple.class)
                .addScalar("id", UUID.class)
                .addScalar("ended_on", LocalDate.class)
                .setParameter("limit", limit);
        return bound(query, ripe.market(), ripe.first(), ripe.last(), ripe.today())
                .getResultStream()
                .map(row -> new Glimpse(row.get(0, UUID.class), row.get(1, LocalDate.class)))
                .toList();
    }

    @Override
    public long count(RetainedTable table, Optional<Market> market, LocalDate first, LocalDate last, LocalDate today) {
        var sql = "select count(*) from %s where %s".formatted(table.relation(), Statements.beganWithin(table, market));
        return bound(session().createNativeQuery(sql, Long.class), market, first, last, today)
                .getSingleResult();
    }

    @Override
    public long countInNoMarket(RetainedTable table) {
        if (table.market().isEmpty()) {
            return 0;
        }
        var sql = "select count(*) from %s where %s".formatted(table.relation(), Statements.isInNoMarket(table));
        return session()
                .createNativeQuery(sql, Long.class)
                .setParameter(
                        "markets",
                        Arrays.stream(Market.values()).map(Market::name).toArray(String[]::new))
                .getSingleResult();
    }

    private static <Q extends Query> Q bound(
            Q query, Optional<Market> market, LocalDate first, LocalDate last, LocalDate today) {
        query.setParameter("first", first).setParameter("last", last).setParameter("today", today);
        market.ifPresent(here -> query.setParameter("market", here.name()));
        return query;
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
