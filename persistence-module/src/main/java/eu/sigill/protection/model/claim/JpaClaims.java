package eu.sigill.protection.model.claim;

import eu.sigill.member.model.MemberId;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Collision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class JpaClaims implements Claims {

    private static final int AT_ONCE = 500;
    private static final List<ClaimState> OPEN =
            Arrays.stream(ClaimState.values()).filter(ClaimState::isOpen).toList();

    @PersistenceContext
    EntityManager entities;

    @Override
    public void add(Claim claim) {
        entities.persist(claim);
    }

    @Override
    public void add(Evidence evidence) {
        entities.persist(evidence);
    }

    @Override
    public void write() {
        Collision.turning(entities::flush);
    }

    @Override
    public Optional<Claim> find(ClaimId id) {
        return Optional.ofNullable(entities.find(Claim.class, id));
    }

    @Override
    public Optional<Claim> take(ClaimId id) {
        return Optional.ofNullable(entities.find(Claim.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<Evidence> evidence(String file) {
        return Optional.ofNullable(entities.find(Evidence.class, file));
    }

    @Override
    public boolean areThere() {
        return !entities.createNativeQuery("select id from protection_claim", UUID.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public Set<String> evidenceAmong(Collection<String> files) {
        var names = List.copyOf(files);
        return IntStream.iterate(0, from -> from < names.size(), from -> from + AT_ONCE)
                .mapToObj(from -> names.subList(from, Math.min(from + AT_ONCE, names.size())))
                .flatMap(some -> entities.createQuery(
                                "select e.file from Evidence e where e.file in :some", String.class)
                        .setParameter("some", some)
                        .getResultStream())
                .collect(Collectors.toSet());
    }

    @Override
    public List<Evidence> evidenceOf(ClaimId claim) {
        return entities.createQuery(
                        "select e from Evidence e where e.claim.value = :claim order by e.addedAt, e.file",
                        Evidence.class)
                .setParameter("claim", claim.value())
                .getResultList();
    }

    @Override
    public List<Claim> of(ShopId shop, @Nullable ClaimId after, int limit) {
        var query = after == null
                ? entities.createQuery(
                        "select c from Claim c where c.shop.value = :shop order by c.id.value desc", Claim.class)
                : entities.createQuery(
                                "select c from Claim c where c.shop.value = :shop and c.id.value < :after order by c.id.value desc",
                                Claim.class)
                        .setParameter("after", after.value());
        return query.setParameter("shop", shop.value()).setMaxResults(limit).getResultList();
    }

    @Override
    public List<Claim> by(MemberId member) {
        return entities.createQuery(
                        "select c from Claim c where c.member.value = :member order by c.id.value desc", Claim.class)
                .setParameter("member", member.value())
                .getResultList();
    }

    @Override
    public List<Claim> open(int limit) {
        return entities.createQuery("select c from Claim c where c.state in :open order by c.id.value", Claim.class)
                .setParameter("open", OPEN)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<Claim> overdue(Instant now, int limit) {
        return entities.createQuery("""
                        select c from Claim c where c.state = :asked and c.silent = false
                          and c.sealedAnswer is null and c.answerDue < :now""", Claim.class)
                .setParameter("asked", ClaimState.SHOP_ASKED)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }
}
