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
import org.hibernate.query.NativeQuery;

/** The same SQL on every database, put together from what a table says of itself: names in it are constants of the code. */
@ApplicationScoped
class JpaRetainedRows implements RetainedRows {

    @PersistenceContext
    EntityManager entities;

    @Override
    public Taken takeRipe(Ripe ripe, Bookmark after, int limit) {
        var picked = picked(ripe, after, limit);
        if (picked.isEmpty()) {
            return new Taken(List.of(), 0, Optional.empty());
        }
        var sql = "select id from %s where id = any(:ids) and %s for update skip locked"
                .formatted(ripe.table().relation(), Statements.isRipe(ripe));
        var rows = bound(session().createNativeQuery(sql, UUID.class), ripe)
                .setParameter("ids", rows(picked))
                .getResultList();
        return new Taken(rows, picked.size() - rows.size(), Optional.of(picked.getLast()));
    }

    private List<Bookmark> picked(Ripe ripe, Bookmark after, int limit) {
        return picked(
                inPlace(session().createNativeQuery(Statements.pickingRipe(ripe), Tuple.class), ripe), after, limit);
    }

    private static List<Bookmark> picked(NativeQuery<Tuple> query, Bookmark after, int limit) {
        return query.addScalar("id", UUID.class)
                .addScalar("on_day", LocalDate.class)
                .setParameter("day", after.day())
                .setParameter("row", after.row())
                .setParameter("limit", limit)
                .getResultStream()
                .map(row -> new Bookmark(row.get("on_day", LocalDate.class), row.get("id", UUID.class)))
                .toList();
    }

    private static UUID[] rows(List<Bookmark> picked) {
        return picked.stream().map(Bookmark::row).toArray(UUID[]::new);
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
    public Asking takeAsked(RetainedTable table, Optional<Market> market, LocalDate today, Bookmark after, int limit) {
        var picking = session()
                .createNativeQuery(Statements.pickingAsked(table), Tuple.class)
                .setParameter("today", today);
        market.ifPresent(here -> picking.setParameter("market", here.name()));
        var picked = picked(picking, after, limit);
        return picked.isEmpty()
                ? new Asking(List.of(), Optional.empty())
                : new Asking(locked(table, market, today, picked), Optional.of(picked.getLast()));
    }

    private List<Asked> locked(RetainedTable table, Optional<Market> market, LocalDate today, List<Bookmark> picked) {
        var locked = session()
                .createNativeQuery(
                        "select id, recheck_on from %s where id = any(:ids) and %s for update skip locked"
                                .formatted(table.relation(), Statements.isAsked(table)),
                        Tuple.class)
                .addScalar("id", UUID.class)
                .addScalar("recheck_on", LocalDate.class)
                .setParameter("ids", rows(picked))
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
        query.setParameter("first", ripe.first());
        return inPlace(query, ripe);
    }

    private static <Q extends Query> Q inPlace(Q query, Ripe ripe) {
        query.setParameter("last", ripe.last()).setParameter("today", ripe.today());
        ripe.market().ifPresent(market -> query.setParameter("market", market.name()));
        return query;
    }

    private Query change(RetainedTable table, String what, Collection<UUID> rows) {
        return entities.createNativeQuery("update %s set version = version + 1, %s where id = any(:ids)"
                        .formatted(table.relation(), what))
                .setParameter("ids", rows.toArray(UUID[]::new));
    }
}
