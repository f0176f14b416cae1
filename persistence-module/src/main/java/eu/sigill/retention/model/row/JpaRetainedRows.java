package eu.sigill.retention.model.row;

import eu.sigill.platform.model.Market;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The same SQL on every database, put together from what a table says of itself: names in it are constants of the code. */
@ApplicationScoped
class JpaRetainedRows implements RetainedRows {

    @PersistenceContext
    EntityManager entities;

    @Override
    public List<UUID> takeRipe(Ripe ripe, int limit) {
        var picked = bound(
                        session()
                                .createNativeQuery(
                                        picking(ripe.table(), Statements.isRipe(ripe), "ended_on"), UUID.class),
                        ripe)
                .setParameter("limit", limit)
                .getResultList();
        var sql = "select id from %s where id = any(:ids) and %s for update skip locked"
                .formatted(ripe.table().relation(), Statements.isRipe(ripe));
        return bound(session().createNativeQuery(sql, UUID.class), ripe)
                .setParameter("ids", picked.toArray(UUID[]::new))
                .getResultList();
    }

    /** Picks first and locks afterwards: H2 would lock all that fit, and not only those within the limit. */
    private static String picking(RetainedTable table, String condition, String order) {
        return "select id from %s where %s order by %s, id limit :limit".formatted(table.relation(), condition, order);
    }

    @Override
    public void destroy(Ripe ripe, List<UUID> rows) {
        var ids = rows.toArray(UUID[]::new);
        removeParts(ripe.table(), ids);
        var sql = Statements.destroying(ripe.table()) + " where id = any(:ids) and " + Statements.isRipe(ripe);
        var gone = bound(entities.createNativeQuery(sql), ripe)
                .setParameter("ids", ids)
                .executeUpdate();
        if (gone != rows.size()) {
            throw new StillThere();
        }
    }

    private void removeParts(RetainedTable table, UUID[] ids) {
        for (var part : table.parts()) {
            entities.createNativeQuery("delete from %s where %s = any(:ids)".formatted(part.relation(), part.column()))
                    .setParameter("ids", ids)
                    .executeUpdate();
        }
    }

    @Override
    public List<UUID> ids(RetainedTable table, UUID after, int limit) {
        return session()
                .createNativeQuery(Statements.ids(table), UUID.class)
                .setParameter("after", after)
                .setParameter("limit", limit)
                .getResultList();
    }

    @Override
    public int remove(RetainedTable table, Collection<UUID> rows) {
        var ids = rows.toArray(UUID[]::new);
        removeParts(table, ids);
        return entities.createNativeQuery(Statements.destroying(table) + " where id = any(:ids)")
                .setParameter("ids", ids)
                .executeUpdate();
    }

    @Override
    public List<Asked> takeAsked(RetainedTable table, Optional<Market> market, LocalDate today, int limit) {
        var asked = Statements.isAsked(table);
        var picked = session()
                .createNativeQuery(picking(table, asked, "recheck_on"), UUID.class)
                .setParameter("today", today)
                .setParameter("limit", limit);
        market.ifPresent(here -> picked.setParameter("market", here.name()));
        var locked = session()
                .createNativeQuery(
                        "select id, recheck_on from %s where id = any(:ids) and %s for update skip locked"
                                .formatted(table.relation(), asked),
                        Tuple.class)
                .addScalar("id", UUID.class)
                .addScalar("recheck_on", LocalDate.class)
                .setParameter("ids", picked.getResultList().toArray(UUID[]::new))
                .setParameter("today", today);
        market.ifPresent(here -> locked.setParameter("market", here.name()));
        return locked.getResultStream()
                .map(row -> new Asked(row.get(0, UUID.class), row.get(1, LocalDate.class)))
                .toList();
    }

    @Override
    public void askAgain(RetainedTable table, Collection<UUID> rows, LocalDate day, String reason) {
        change(table, "recheck_on = :day, needed_for = :reason", rows)
                .setParameter("day", day)
                .setParameter("reason", reason)
                .executeUpdate();
    }

    @Override
    public void end(RetainedTable table, Collection<UUID> rows, LocalDate ended) {
        change(table, "recheck_on = null, needed_for = null, ended_on = :ended", rows)
                .setParameter("ended", ended)
                .executeUpdate();
    }

    @Override
    public void block(RetainedTable table, Collection<UUID> rows, LocalDate ended, LocalDate today) {
        change(table, "recheck_on = null, needed_for = null, ended_on = :ended, blocked_on = :today", rows)
                .setParameter("ended", ended)
                .setParameter("today", today)
                .executeUpdate();
    }

    @Override
    public void keepUntil(RetainedTable table, Collection<UUID> rows, LocalDate day) {
        change(table, "not_before = :day", rows).setParameter("day", day).executeUpdate();
    }

    @Override
    public void lookAgain(RetainedTable table, Pointer by, Collection<UUID> rows, LocalDate today) {
        entities.createNativeQuery("""
                        update %s set version = version + 1, not_before = null,
                            recheck_on = case when recheck_on > :today then :today else recheck_on end
                        where id in (select %s from %s where id = any(:ids))
                            and (not_before > :today or recheck_on > :today)""".formatted(table.relation(), by.column(), by.relation()))
                .setParameter("ids", rows.toArray(UUID[]::new))
                .setParameter("today", today)
                .executeUpdate();
    }

    @Override
    public boolean hold(RetainedTable table, UUID row, boolean held) {
        return entities.createNativeQuery(Statements.holding(table))
                        .setParameter("held", held)
                        .setParameter("id", row)
                        .executeUpdate()
                > 0;
    }

    @Override
    public long countRipe(Ripe ripe) {
        var sql = "select count(*) from %s where %s".formatted(ripe.table().relation(), Statements.isRipe(ripe));
        return bound(session().createNativeQuery(sql, Long.class), ripe).getSingleResult();
    }

    @Override
    public Optional<LocalDate> oldestRipe(Ripe ripe) {
        var sql = "select min(ended_on) from %s where %s".formatted(ripe.table().relation(), Statements.isRipe(ripe));
        return Optional.ofNullable(
                bound(session().createNativeQuery(sql, LocalDate.class), ripe).getSingleResult());
    }

    @Override
    public Map<RowState, Long> census(RetainedTable table) {
        var counted = new EnumMap<RowState, Long>(RowState.class);
        for (var state : RowState.values()) {
            var sql = "select count(*) from %s where %s".formatted(table.relation(), Statements.isIn(table, state));
            counted.put(state, session().createNativeQuery(sql, Long.class).getSingleResult());
        }
        return counted;
    }

    @Override
    public List<Standing> standing(RetainedTable table, Collection<UUID> rows) {
        return session()
                .createNativeQuery(Statements.standing(table), Tuple.class)
                .addScalar("id", UUID.class)
                .addScalar("market", String.class)
                .addScalar("recheck_on", LocalDate.class)
                .addScalar("ended_on", LocalDate.class)
                .addScalar("blocked_on", LocalDate.class)
                .addScalar("held", Boolean.class)
                .setParameter("ids", rows.toArray(UUID[]::new))
                .getResultStream()
                .map(JpaRetainedRows::standing)
                .toList();
    }

    private static Standing standing(Tuple row) {
        return new Standing(
                row.get("id", UUID.class),
                Optional.ofNullable(row.get("market", String.class)).map(Market::valueOf),
                Optional.ofNullable(row.get("recheck_on", LocalDate.class)),
                Optional.ofNullable(row.get("ended_on", LocalDate.class)),
                Optional.ofNullable(row.get("blocked_on", LocalDate.class)),
                row.get("held", Boolean.class));
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }

    private static <Q extends Query> Q bound(Q query, Ripe ripe) {
        query.setParameter("first", ripe.first())
                .setParameter("last", ripe.last())
                .setParameter("today", ripe.today());
        ripe.market().ifPresent(market -> query.setParameter("market", market.name()));
        return query;
    }

    private Query change(RetainedTable table, String what, Collection<UUID> rows) {
        return entities.createNativeQuery("update %s set version = version + 1, %s where id = any(:ids)"
                        .formatted(table.relation(), what))
                .setParameter("ids", rows.toArray(UUID[]::new));
    }
}
