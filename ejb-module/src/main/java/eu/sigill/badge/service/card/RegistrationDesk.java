package eu.sigill.badge.service.card;

import eu.sigill.badge.service.card.Registered.OrderOutcome;
import eu.sigill.member.model.Level;
import eu.sigill.member.service.MemberService;
import eu.sigill.member.service.MemberView;
import eu.sigill.member.service.MembershipTerms;
import eu.sigill.platform.model.Market;
import eu.sigill.platform.model.Money;
import eu.sigill.platform.service.EmailAddress;
import eu.sigill.platform.service.refusal.InvalidField;
import eu.sigill.privacy.service.objection.ObjectionService;
import eu.sigill.protection.service.ProtectionView;
import eu.sigill.purchase.service.Order;
import eu.sigill.purchase.service.PurchaseCase;
import eu.sigill.purchase.service.PurchaseService;
import eu.sigill.purchase.service.field.OrderField;
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
    OrderDesk orders;

    @Inject
    ObjectionService objections;

    /** Everything is looked at before the first row is written. */
    public Registered register(Registration wanted) {
        var offer = offers.of(wanted.shop());
        demandLevel(wanted, offer);
        if (!wanted.terms().equals(MembershipTerms.VERSION)) {
            throw new TermsOutdated();
        }
        var which = offer.caseOf(wanted.level());
        var order = wanted.order().map(handed -> purchases.read(which, handed));
        if (wanted.place() == Registration.Place.FORM) {
            order.flatMap(Order::total).ifPresent(total -> demandCurrency(total, offer.market()));
        }
        var email = address(wanted, order);
        if (wanted.level() == Level.REMINDERS && members.at(email).isEmpty() && objections.stops(email)) {
            return reminded(wanted.level(), order);
        }
        var member = members.join(email, wanted.level(), offer.market(), wanted.language());
        return order.map(known -> withOrder(member, offer, wanted.level(), which, known))
                .orElseGet(() -> reminded(wanted.level(), order));
    }

    /** Anybody can click with anybody's address: whoever objected is not signed up again so, and no click learns of it. */
    private static Registered reminded(Level level, Optional<Order> order) {
        return new Registered(level, order.isPresent() ? OrderOutcome.REMINDED : OrderOutcome.NONE, Optional.empty());
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

    /** Whoever types can be told; a page cannot, and its order is not protected. */
    private static void demandCurrency(Money total, Market market) {
        if (!total.currency().equals(market.currency())) {
            throw new NotProtectable(market, OrderField.CURRENCY.text());
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

    private Registered withOrder(MemberView member, ShopOffer offer, Level wanted, PurchaseCase which, Order order) {
        var protection = orders.take(member, offer, which, order);
        if (!wanted.isProtected()) {
            return reminded(wanted, Optional.of(order));
        }
        if (protection.isEmpty() && !offer.isReminding()) {
            throw new NotProtectable(offer.market(), OrderField.AMOUNT.text());
        }
        return new Registered(
                wanted,
                protection.map(RegistrationDesk::outcome).orElse(OrderOutcome.UNPROTECTED),
                protection
                        .filter(ProtectionView::isRunning)
                        .flatMap(one -> offer.covers().protectedPart(wanted, one.sum())));
    }

    private static OrderOutcome outcome(ProtectionView protection) {
        if (protection.isRunning()) {
            return OrderOutcome.PROTECTED;
        }
        return protection.isWaiting() ? OrderOutcome.WAITING : OrderOutcome.UNPROTECTED;
    }
}
