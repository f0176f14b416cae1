package eu.sigill.badge.service.card;

import eu.sigill.member.model.Level;
import eu.sigill.member.service.MemberService;
import eu.sigill.member.service.MemberView;
import eu.sigill.member.service.MembershipTerms;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.service.EmailAddress;
import eu.sigill.platform.service.refusal.InvalidField;
import eu.sigill.privacy.service.objection.ObjectionService;
import eu.sigill.protection.service.ProtectionService;
import eu.sigill.protection.service.ProtectionView;
import eu.sigill.purchase.model.BuyerId;
import eu.sigill.purchase.model.Use;
import eu.sigill.purchase.service.HandedOver;
import eu.sigill.purchase.service.Order;
import eu.sigill.purchase.service.PurchaseCase;
import eu.sigill.purchase.service.PurchaseService;
import eu.sigill.purchase.service.field.OrderField;
import eu.sigill.recognition.service.shop.AskingFirst;
import eu.sigill.recognition.service.shop.ShopAsksFirst;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Does what a click asks for, all of it or none, in one transaction. */
@Stateless
@PermitAll
public class RegistrationDesk {

    @Inject
    ShopOffers offers;

    @Inject
    MemberService members;

    @Inject
    PurchaseService purchases;

    @Inject
    ProtectionService protections;

    @Inject
    ObjectionService objections;

    @Inject
    AskingFirst asking;

    /** Everything is looked at before the first row is written. */
    public Registered register(Registration wanted) {
        var offer = offers.of(wanted.shop());
        demandLevel(wanted, offer);
        if (!wanted.terms().equals(MembershipTerms.VERSION)) {
            throw new TermsOutdated();
        }
        var which = offer.caseOf(wanted.level());
        var order = wanted.order().map(handed -> purchases.read(which, handed));
        var email = address(wanted, order);
        if (wanted.level() == Level.REMINDERS && members.at(email).isEmpty() && objections.stops(email)) {
            return reminded(wanted.level(), order);
        }
        var member = members.join(email, wanted.level(), offer.market(), wanted.language());
        return order.map(known -> withOrder(member, offer, which, known))
                .orElseGet(() -> reminded(member.level(), order));
    }

    /** Anybody can click with anybody's address: whoever objected is not signed up again so, and no click learns of it. */
    private static Registered reminded(Level level, Optional<Order> order) {
        return new Registered(
                level,
                order.isPresent() ? Registered.OrderOutcome.REMINDED : Registered.OrderOutcome.NONE,
                Optional.empty());
    }

    private static void demandLevel(Registration wanted, ShopOffer offer) {
        if (wanted.level() == Level.PLUS && wanted.place() == Registration.Place.CARD) {
            throw new PlusByForm();
        }
        if (wanted.level().isProtected() ? !offer.isProtecting() : !offer.isReminding()) {
            throw new NotOffered();
        }
        if (wanted.level().isProtected() && wanted.place() == Registration.Place.CARD && !offer.isRegistering()) {
            throw new FormOnly();
        }
    }

    private static EmailAddress address(Registration wanted, Optional<Order> order) {
        if (order.isPresent() && wanted.email().isPresent()) {
            throw new InvalidField("email", "email stands in the order as buyerEmail, where there is one");
        }
        return order.map(Order::buyer)
                .or(wanted::email)
                .orElseThrow(() -> new InvalidField("email", "email is missing"));
    }

    private Registered withOrder(MemberView member, ShopOffer offer, PurchaseCase which, Order order) {
        var protection = take(member, offer, which, order).filter(ProtectionView::isRunning);
        var otherwise = offer.isReminding() ? Registered.OrderOutcome.REMINDED : Registered.OrderOutcome.NONE;
        return new Registered(
                member.level(),
                protection.isPresent() ? Registered.OrderOutcome.PROTECTED : otherwise,
                protection.map(ProtectionView::sum));
    }

    /**
     * Takes an order of somebody who is a member already; of nobody, nothing is stored.
     *
     * <p>What comes for nobody is read nevertheless, in the case that it looks like, so that the answer tells little of who
     * is a member.
     *
     * @throws ShopAsksFirst if the shop's pages may send nothing by themselves
     */
    public void handOver(ShopId shop, HandedOver handed) {
        var offer = offers.of(shop);
        if (asking.asksFirst(shop)) {
            throw new ShopAsksFirst();
        }
        var member = addressIn(handed).flatMap(members::at);
        if (member.isPresent()) {
            var which = offer.caseOf(member.get().level());
            take(member.get(), offer, which, purchases.read(which, handed));
            purchases.write();
        } else {
            purchases.read(offer.caseOf(looksProtected(handed) ? Level.PLUS : Level.REMINDERS), handed);
        }
    }

    private static Optional<EmailAddress> addressIn(HandedOver handed) {
        return Optional.ofNullable(handed.order().get(OrderField.EMAIL.text())).flatMap(EmailAddress::parse);
    }

    private static boolean looksProtected(HandedOver handed) {
        return handed.order().containsKey(OrderField.AMOUNT.text());
    }

    private Optional<ProtectionView> take(MemberView member, ShopOffer offer, PurchaseCase which, Order order) {
        if (which.use() == Use.REMINDER && (!offer.isReminding() || objections.stops(order.buyer()))) {
            return Optional.empty(); // it would be kept for a reminder that must not come
        }
        var purchase = purchases.take(new BuyerId(member.id().value()), which, order);
        return protections.protect(member.id(), purchase.id());
    }
}
