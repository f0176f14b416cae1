package eu.sigill.protection.service;

import eu.sigill.member.model.MemberId;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Market;
import eu.sigill.platform.service.Collide;
import eu.sigill.protection.model.Protection;
import eu.sigill.protection.model.ProtectionId;
import eu.sigill.protection.model.ProtectionState;
import eu.sigill.protection.model.Protections;
import eu.sigill.purchase.model.PurchaseId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

class InMemoryProtections implements Protections {

    private static final Set<ProtectionState> RUNNING = Set.of(ProtectionState.ACTIVE, ProtectionState.CLAIMED);

    private final List<Protection> protections = new ArrayList<>();

    @Override
    public void add(Protection protection) {
        Collide.ifTaken(of(protection.subject().purchase()).isPresent());
        protections.add(protection);
    }

    @Override
    public void write() {
        // memory is written at once
    }

    @Override
    public void takeBack(Protection offered) {
        protections.remove(offered);
    }

    @Override
    public Optional<Protection> find(ProtectionId id) {
        return protections.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Protection> of(PurchaseId purchase) {
        return protections.stream()
                .filter(one -> one.subject().purchase().equals(purchase))
                .findFirst();
    }

    @Override
    public List<Protection> by(MemberId member) {
        return some(one -> one.subject().member().equals(member), null);
    }

    @Override
    public List<Protection> of(ShopId shop, @Nullable ProtectionId after, int limit) {
        return some(one -> one.subject().shop().equals(shop), after).stream()
                .limit(limit)
                .toList();
    }

    @Override
    public BigDecimal runningSum(ShopId shop) {
        return protections.stream()
                .filter(one -> one.subject().shop().equals(shop) && RUNNING.contains(one.state()))
                .map(one -> one.sum().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    public List<Protection> overBefore(Market market, LocalDate day, int limit) {
        return protections.stream()
                .filter(one -> one.state() == ProtectionState.ACTIVE
                        && one.subject().market() == market
                        && one.endsOn().isBefore(day))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Protection> endingBy(Market market, LocalDate day, int limit) {
        return protections.stream()
                .filter(one -> one.state() == ProtectionState.ACTIVE
                        && one.subject().market() == market
                        && !one.endsOn().isAfter(day)
                        && !one.isEndingTold())
                .limit(limit)
                .toList();
    }

    @Override
    public List<ShopId> shopsWaiting(Market market) {
        return protections.stream()
                .filter(one -> one.state() == ProtectionState.OFFERED)
                .map(Protection::subject)
                .filter(subject -> subject.market() == market)
                .map(Protection.Subject::shop)
                .distinct()
                .toList();
    }

    @Override
    public List<Protection> waiting(ShopId shop) {
        return protections.stream()
                .filter(one -> one.state() == ProtectionState.OFFERED)
                .filter(one -> one.subject().shop().equals(shop))
                .toList();
    }

    private List<Protection> some(Predicate<Protection> which, @Nullable ProtectionId after) {
        return protections.stream()
                .filter(which)
                .filter(one -> after == null || one.id().value().compareTo(after.value()) < 0)
                .sorted(Comparator.comparing((Protection one) -> one.id().value())
                        .reversed())
                .toList();
    }
}
