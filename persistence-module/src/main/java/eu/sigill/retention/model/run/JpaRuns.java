package eu.sigill.retention.model.run;

import eu.sigill.platform.model.Uuid7;
import eu.sigill.retention.model.rule.DataKind;
import eu.sigill.retention.model.rule.RuleMode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class JpaRuns implements Runs {

    @PersistenceContext
    EntityManager entities;

    @Override
    public void add(Run run) {
        entities.persist(run);
    }

    @Override
    public Optional<Run> find(RunId id) {
        return Optional.ofNullable(entities.find(Run.class, id));
    }

    @Override
    public List<Run> list(@Nullable RunId after, int limit) {
        return entities.createQuery("select r from Run r where r.id.value < :after order by r.id.value desc", Run.class)
                .setParameter("after", after == null ? Uuid7.BEHIND_ALL : after.value())
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<Run> running() {
        return entities.createQuery("select r from Run r where r.state = :running", Run.class)
                .setParameter("running", RunState.RUNNING)
                .getResultList();
    }

    @Override
    public Optional<Run> lastDone(RuleMode mode) {
        return entities.createQuery("""
                        select r from Run r where r.state = :done and r.mode = :mode and r.exitReason <> :erased
                        order by r.id.value desc""", Run.class)
                .setParameter("done", RunState.DONE)
                .setParameter("mode", mode)
                .setParameter("erased", ExitReason.ERASED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Run> lastComplete(RuleMode mode) {
        return entities.createQuery(
                        "select r from Run r where r.exitReason = :complete and r.mode = :mode order by r.id.value desc",
                        Run.class)
                .setParameter("complete", ExitReason.COMPLETE)
                .setParameter("mode", mode)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Run> lastEnded(RuleMode mode) {
        return entities.createQuery("""
                        select r from Run r where r.state <> :running and r.mode = :mode and r.exitReason <> :erased
                        order by r.id.value desc""", Run.class)
                .setParameter("running", RunState.RUNNING)
                .setParameter("erased", ExitReason.ERASED)
                .setParameter("mode", mode)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Instant since() {
        return entities.unwrap(Session.class)
                .createNativeQuery("select began_at from retention_since", Instant.class)
                .getSingleResult();
    }

    @Override
    public Step step(RunId run, DataKind kind) {
        var known = entities.find(Step.class, new StepId(run, kind));
        if (known != null) {
            return known;
        }
        var fresh = Step.of(run, kind);
        entities.persist(fresh);
        return fresh;
    }

    @Override
    public List<Step> steps(RunId run) {
        return entities.createQuery(
                        "select s from Step s where s.id.run.value = :run order by s.id.kind.value", Step.class)
                .setParameter("run", run.value())
                .getResultList();
    }

    @Override
    public void countDestroyed(RunId run, DataKind kind, long more) {
        var counted = entities.createNativeQuery(
                        "update retention_run_step set destroyed = destroyed + :more where run_id = :run and kind = :kind")
                .setParameter("more", more)
                .setParameter("run", run.value())
                .setParameter("kind", kind.value())
                .executeUpdate();
        if (counted == 0) {
            step(run, kind).destroyed(more);
        }
    }

    @Override
    public Optional<Instant> lastReading() {
        return entities.unwrap(Session.class)
                .createNativeQuery("select read_at from retention_clock", Instant.class)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void read(Instant now) {
        var known = entities.createNativeQuery("update retention_clock set read_at = :now")
                .setParameter("now", now)
                .executeUpdate();
        if (known == 0) {
            entities.createNativeQuery("insert into retention_clock values (:now)")
                    .setParameter("now", now)
                    .executeUpdate();
        }
    }
}
