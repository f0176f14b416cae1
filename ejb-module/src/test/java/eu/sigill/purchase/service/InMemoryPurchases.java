package eu.sigill.purchase.service;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Market;
import eu.sigill.platform.service.Collide;
import eu.sigill.platform.service.Column;
import eu.sigill.purchase.model.BuyerId;
import eu.sigill.purchase.model.OrderMemory;
import eu.sigill.purchase.model.Purchase;
import eu.sigill.purchase.model.PurchaseId;
import eu.sigill.purchase.model.Purchases;
import eu.sigill.purchase.model.RememberedOrder;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Purchases, and the memory of their numbers. */
class InMemoryPurchases implements Purchases, OrderMemory {

    private final List<Purchase> purchases = new ArrayList<>();
    private final Set<String> remembered = new HashSet<>();

    @Override
    public void add(Purchase purchase) {
        Collide.ifTaken(of(purchase.facts().shop(), Column.bytes(purchase, "numberDigest"))
                .isPresent());
        purchases.add(purchase);
    }

    @Override
    public void write() {
        // memory is written at once
    }

    @Override
    public Optional<Purchase> find(PurchaseId id) {
        return purchases.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Purchase> of(ShopId shop, byte[] numberDigest) {
        return purchases.stream()
                .filter(one -> key(one.facts().shop(), Column.bytes(one, "numberDigest"))
                        .equals(key(shop, numberDigest)))
                .findFirst();
    }

    @Override
    public List<Purchase> by(BuyerId buyer) {
        return purchases.stream()
                .filter(one -> one.facts().buyer().equals(buyer))
                .sorted(Comparator.comparing((Purchase one) -> one.id().value()).reversed())
                .toList();
    }

    @Override
    public List<Purchase> unreminded(Market market, LocalDate orderedBy, @Nullable PurchaseId after, int limit) {
        return purchases.stream()
                .filter(one -> one.facts().market() == market)
                .filter(one -> !one.facts().orderedOn().isAfter(orderedBy))
                .filter(one -> one.remindedOn().isEmpty())
                .filter(one -> after == null || one.id().value().compareTo(after.value()) > 0)
                .sorted(Comparator.comparing((Purchase one) -> one.id().value()))
                .limit(limit)
                .toList();
    }

    @Override
    public void remember(RememberedOrder order) {
        Collide.ifTaken(!remembered.add(key(order.shop(), Column.bytes(order, "numberDigest"))));
    }

    @Override
    public boolean knows(ShopId shop, byte[] numberDigest) {
        return remembered.contains(key(shop, numberDigest));
    }

    void forgetAllButTheNumbers() {
        purchases.clear();
    }

    int count() {
        return purchases.size();
    }

    private static String key(ShopId shop, byte[] digest) {
        return shop + " " + ByteBuffer.wrap(digest).hashCode();
    }
}
