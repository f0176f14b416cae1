package eu.sigill.purchase.service;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Collision;
import eu.sigill.platform.service.refusal.InvalidField;
import eu.sigill.purchase.model.BuyerId;
import eu.sigill.purchase.model.OrderMemory;
import eu.sigill.purchase.model.Purchase;
import eu.sigill.purchase.model.PurchaseId;
import eu.sigill.purchase.model.Purchases;
import eu.sigill.purchase.model.RememberedOrder;
import eu.sigill.purchase.model.Use;
import eu.sigill.purchase.service.field.FieldNotAllowed;
import eu.sigill.purchase.service.field.FieldSet;
import eu.sigill.purchase.service.field.ProductField;
import eu.sigill.purchase.service.refused.RefusedFieldTally;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Takes orders in: exactly the fields of their case, and each order once.
 *
 * <p>It is called by other rooms for people who are not signed in anywhere; who they are, those rooms find out.
 */
@Stateless
@PermitAll
public class PurchaseService {

    @Inject
    Purchases purchases;

    @Inject
    OrderMemory memory;

    @Inject
    PurchaseSeals seals;

    @Inject
    RefusedFieldTally refused;

    @Inject
    Clock clock;

    /**
     * Reads what was handed over, and stores none of it; a field that the case does not take is counted by its name.
     *
     * @throws FieldNotAllowed if there is such a field
     * @throws InvalidField if a field is missing or makes no sense
     */
    public Order read(PurchaseCase which, HandedOver handed) {
        var today = which.market().today(clock);
        try {
            return new OrderIntake(which.fields(), handed).read(today);
        } catch (FieldNotAllowed e) {
            refused.count(which.shop(), today, e.counted());
            throw e;
        }
    }

    /** Counts, by its name, a field that the case does not take, where whoever sent it must not hear of it. */
    public void note(PurchaseCase which, HandedOver handed) {
        var today = which.market().today(clock);
        new OrderIntake(which.fields(), handed)
                .foreign()
                .ifPresent(no -> refused.count(which.shop(), today, no.counted()));
    }

    /**
     * Takes an order in. One that its buyer handed over before stays as it is, unless they want more of it now.
     *
     * @throws OrderKnown if somebody else handed it over
     * @throws JustTaken if it was handed over at the same moment
     */
    public PurchaseView take(BuyerId buyer, PurchaseCase which, Order order) {
        var digest = seals.digest(which.shop(), order.number());
        var known = purchases.of(which.shop(), digest);
        if (known.isPresent()) {
            return again(known.get(), buyer, which, order);
        }
        if (memory.knows(which.shop(), digest)) {
            throw new OrderKnown();
        }
        var id = PurchaseId.next(clock.instant());
        var facts = new Purchase.Facts(which.shop(), buyer, which.market(), which.use(), order.day());
        var purchase = Purchase.take(id, facts, digest, seals.seal(which.shop(), id, order), clock.instant());
        try {
            memory.remember(new RememberedOrder(which.shop(), digest, clock.instant()));
            purchases.add(purchase);
        } catch (Collision e) {
            throw new JustTaken();
        }
        return view(purchase);
    }

    private PurchaseView again(Purchase known, BuyerId buyer, PurchaseCase which, Order order) {
        if (!known.facts().buyer().equals(buyer)) {
            throw new OrderKnown();
        }
        if (which.use() == Use.PROTECTION && known.facts().use() == Use.REMINDER) {
            known.widen(seals.sealAgain(known, order.details()));
        }
        return view(known);
    }

    /** An order is not protected after all: what a reminder does not take of it is forgotten. */
    public void narrow(PurchaseId id) {
        purchases.find(id).filter(one -> one.facts().use() == Use.PROTECTION).ifPresent(purchase -> {
            var taken = FieldSet.of(Use.REMINDER, false, purchase.facts().market());
            var details = seals.open(purchase);
            details.keySet().removeIf(field -> !taken.allows(field));
            purchase.narrow(seals.sealAgain(purchase, details));
        });
    }

    /**
     * Writes what this transaction changed so far: whoever answers a click must know by then that it holds.
     *
     * @throws JustTaken if somebody else changed the same at the same moment
     */
    public void write() {
        try {
            purchases.write();
        } catch (Collision e) {
            throw new JustTaken();
        }
    }

    /** One of them. */
    public Optional<PurchaseView> find(PurchaseId id) {
        return purchases.find(id).map(this::view);
    }

    /** The shop's number of this order; none where it is kept no longer. */
    public String numberOf(PurchaseId id) {
        return find(id).map(PurchaseView::number).orElse("");
    }

    /** The shop's order with this number. */
    public Optional<PurchaseView> at(ShopId shop, String number) {
        return purchases.of(shop, seals.digest(shop, number)).map(this::view);
    }

    /** Somebody's, the newest first. */
    public List<PurchaseView> of(BuyerId buyer) {
        return purchases.by(buyer).stream().map(this::view).toList();
    }

    /** What was bought, by name, where the shop has products reviewed. */
    public List<String> productsOf(PurchaseId id) {
        return purchases
                .find(id)
                .map(purchase -> seals.ofProducts(ProductField.NAME, purchase))
                .orElseGet(List::of);
    }

    private PurchaseView view(Purchase purchase) {
        return PurchaseView.of(purchase, seals.open(purchase));
    }
}
