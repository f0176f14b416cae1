package eu.sigill.merchant.service;

import eu.sigill.access.model.UserId;
import eu.sigill.merchant.model.Merchant;
import eu.sigill.merchant.model.MerchantId;
import eu.sigill.merchant.model.Merchants;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

final class InMemoryMerchants implements Merchants {

    private final List<Merchant> merchants = new ArrayList<>();
    private final Map<UserId, Set<MerchantId>> employers = new HashMap<>();

    @Override
    public void add(Merchant merchant) {
        merchants.add(merchant);
    }

    @Override
    public Optional<Merchant> find(MerchantId id) {
        return merchants.stream().filter(merchant -> merchant.id().equals(id)).findFirst();
    }

    @Override
    public List<Merchant> all() {
        return merchants.stream().sorted(Comparator.comparing(Merchant::name)).toList();
    }

    @Override
    public void employ(UserId user, MerchantId merchant) {
        employers.computeIfAbsent(user, any -> new LinkedHashSet<>()).add(merchant);
    }

    @Override
    public Set<MerchantId> employersOf(UserId user) {
        return Set.copyOf(employers.getOrDefault(user, Set.of()));
    }

    @Override
    public void removeEmploymentsOf(Collection<UserId> users) {
        employers.keySet().removeAll(users);
    }
}
