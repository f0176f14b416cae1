package eu.sigill.badge.service.card;

import eu.sigill.member.model.Level;
import eu.sigill.member.service.MembershipTerms;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.service.Bookshop;
import eu.sigill.platform.model.Language;
import eu.sigill.platform.service.EmailAddress;
import eu.sigill.privacy.service.objection.Objecting;
import eu.sigill.protection.service.ProtectionRoom;
import eu.sigill.purchase.service.HandedOver;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The card's calls in a house with one bookshop, all of it in memory. */
final class CardRoom {

    private final ProtectionRoom room = new ProtectionRoom();
    private final CardLimits limits = new CardLimits();
    private final Set<ShopId> asking = new HashSet<>();

    CardRoom() {
        limits.clock = room.bookshop().clock();
        limits.begin();
    }

    Registrations registrations() {
        var registrations = new Registrations();
        registrations.desk = desk();
        registrations.limits = limits;
        return registrations;
    }

    private RegistrationDesk desk() {
        var desk = new RegistrationDesk();
        desk.offers = new ShopOffers();
        desk.offers.shops = room.bookshop().directory();
        desk.offers.covers = room.covers();
        desk.offers.clock = room.bookshop().clock();
        desk.members = room.members();
        desk.purchases = room.purchases();
        desk.protections = room.service();
        desk.objections = Objecting.nobody();
        desk.asking = asking::contains;
        return desk;
    }

    /** The operator certifies the bookshop. */
    CardRoom certified() {
        room.bookshop().serviceFor(Bookshop.operator()).certify(shop());
        return this;
    }

    static Registration click(ShopId shop, Level level, HandedOver order) {
        return new Registration(
                shop,
                level,
                MembershipTerms.VERSION,
                Language.NL,
                Optional.empty(),
                Optional.of(order),
                Registration.Place.CARD);
    }

    Registration click(Level level, HandedOver order) {
        return click(shop(), level, order);
    }

    Registration clickWithoutOrder(Level level, String email) {
        return new Registration(
                shop(),
                level,
                MembershipTerms.VERSION,
                Language.NL,
                Optional.of(new EmailAddress(email)),
                Optional.empty(),
                Registration.Place.CARD);
    }

    ShopId shop() {
        return room.bookshop().id();
    }

    ProtectionRoom house() {
        return room;
    }

    boolean isEmpty() {
        return room.memberRoom().count() == 0 && room.purchaseRoom().count() == 0;
    }
}
