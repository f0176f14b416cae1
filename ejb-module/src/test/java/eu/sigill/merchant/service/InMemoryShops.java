package eu.sigill.merchant.service;

import eu.sigill.merchant.model.Domain;
import eu.sigill.merchant.model.MerchantId;
import eu.sigill.merchant.model.Shop;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.model.Shops;
import eu.sigill.platform.model.Market;
import eu.sigill.platform.service.Collide;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

class InMemoryShops implements Shops {

    private final List<Shop> shops = new ArrayList<>();

    @Override
    public void add(Shop shop) {
        Collide.ifTaken(shops.stream().anyMatch(other -> other.domain().equals(shop.domain())));
        shops.add(shop);
    }

    @Override
    public Optional<Shop> find(ShopId id) {
        return shops.stream().filter(shop -> shop.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Shop> hold(ShopId id) {
        return find(id);
    }

    @Override
    public Optional<Shop> at(Domain domain) {
        return shops.stream().filter(shop -> shop.domain().equals(domain)).findFirst();
    }

    @Override
    public List<Shop> all(@Nullable ShopId after, int limit) {
        return some(shop -> true, after, limit);
    }

    @Override
    public List<Shop> in(Market market) {
        return shops.stream()
                .filter(shop -> shop.profile().market() == market)
                .sorted(Comparator.comparing(shop -> shop.domain().value()))
                .toList();
    }

    @Override
    public List<Shop> of(Set<MerchantId> merchants, @Nullable ShopId after, int limit) {
        return some(shop -> merchants.contains(shop.merchant()), after, limit);
    }

    @Override
    public List<Shop> search(String words, Optional<Set<MerchantId>> merchants, @Nullable ShopId after, int limit) {
        var wanted = words.strip().toLowerCase(Locale.ROOT);
        var found = shops.stream()
                .filter(shop ->
                        merchants.map(of -> of.contains(shop.merchant())).orElse(true))
                .filter(shop -> (shop.profile().name() + "\n" + shop.domain().value())
                                .toLowerCase(Locale.ROOT)
                                .contains(wanted)
                        || shop.id().value().equals(words.strip()))
                .sorted(Comparator.comparing(
                                (Shop shop) -> shop.profile().name().toLowerCase(Locale.ROOT))
                        .thenComparing(shop -> shop.id().value()))
                .toList();
        var from = Optional.ofNullable(after)
                        .flatMap(this::find)
                        .map(found::indexOf)
                        .orElse(-1)
                + 1;
        return found.stream().skip(from).limit(limit).toList();
    }

    private List<Shop> some(Predicate<Shop> which, @Nullable ShopId after, int limit) {
        return shops.stream()
                .filter(which)
                .filter(shop -> after == null || shop.id().value().compareTo(after.value()) > 0)
                .sorted(Comparator.comparing(shop -> shop.id().value()))
                .limit(limit)
                .toList();
    }
}
