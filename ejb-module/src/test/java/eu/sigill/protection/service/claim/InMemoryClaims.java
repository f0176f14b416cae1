package eu.sigill.protection.service.claim;

import eu.sigill.member.model.MemberId;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.protection.model.claim.Claim;
import eu.sigill.protection.model.claim.ClaimId;
import eu.sigill.protection.model.claim.ClaimState;
import eu.sigill.protection.model.claim.Claims;
import eu.sigill.protection.model.claim.Evidence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Claims in memory. */
public final class InMemoryClaims implements Claims {

    private final List<Claim> claims = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();

    @Override
    public void add(Claim claim) {
        claims.add(claim);
    }

    @Override
    public void add(Evidence file) {
        evidence.add(file);
    }

    @Override
    public void write() {
        // memory is written at once
    }

    @Override
    public Optional<Claim> take(ClaimId id) {
        return find(id);
    }

    @Override
    public Optional<Claim> find(ClaimId id) {
        return claims.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Evidence> evidence(String file) {
        return evidence.stream().filter(one -> one.file().equals(file)).findFirst();
    }

    @Override
    public boolean areThere() {
        return !claims.isEmpty();
    }

    @Override
    public Set<String> evidenceAmong(Collection<String> files) {
        return evidence.stream().map(Evidence::file).filter(files::contains).collect(Collectors.toSet());
    }

    @Override
    public List<Evidence> evidenceOf(ClaimId claim) {
        return evidence.stream().filter(one -> one.claim().equals(claim)).toList();
    }

    @Override
    public List<Claim> of(ShopId shop, @Nullable ClaimId after, int limit) {
        return newest(one -> one.subject().shop().equals(shop))
                .filter(one -> after == null || one.id().value().compareTo(after.value()) < 0)
                .limit(limit)
                .toList();
    }

    @Override
    public List<Claim> by(MemberId member) {
        return newest(one -> one.subject().member().equals(member)).toList();
    }

    @Override
    public List<Claim> open(int limit) {
        return claims.stream().filter(one -> one.state().isOpen()).limit(limit).toList();
    }

    @Override
    public List<Claim> overdue(Instant now, int limit) {
        return claims.stream()
                .filter(one -> one.state() == ClaimState.SHOP_ASKED
                        && !one.isShopSilent()
                        && one.sealedAnswer().isEmpty()
                        && one.answerDue().filter(now::isAfter).isPresent())
                .limit(limit)
                .toList();
    }

    private Stream<Claim> newest(Predicate<Claim> which) {
        return claims.stream()
                .filter(which)
                .sorted(Comparator.comparing((Claim one) -> one.id().value()).reversed());
    }
}
