package eu.sigill.badge.service.card;

import eu.sigill.member.model.Level;
import eu.sigill.member.service.MembershipTerms;
import eu.sigill.merchant.model.Merchant;
import eu.sigill.merchant.model.Product;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.service.Bookshop;
import eu.sigill.platform.model.Language;
import eu.sigill.platform.service.EmailAddress;
import eu.sigill.privacy.service.objection.Objecting;
import eu.sigill.protection.service.ProtectionRoom;
import eu.sigill.purchase.service.HandedOver;
import eu.sigill.purchase.service.PurchaseView;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
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
        registrations.orders = handOverDesk();
        registrations.limits = limits;
        return registrations;
    }

    private RegistrationDesk desk() {
        var desk = new RegistrationDesk();
        desk.offers = offers();
        desk.members = room.members();
        desk.purchases = room.purchases();
        desk.orders = orders();
        desk.objections = Objecting.nobody();
        return desk;
    }

    private HandOverDesk handOverDesk() {
        var desk = new HandOverDesk();
        desk.offers = offers();
        desk.members = room.members();
        desk.purchases = room.purchases();
        desk.orders = orders();
        desk.asking = asking::contains;
        return desk;
    }

    private ShopOffers offers() {
        var offers = new ShopOffers();
        offers.shops = room.bookshop().directory();
        offers.covers = room.covers();
        offers.clock = room.bookshop().clock();
        return offers;
    }

    private OrderDesk orders() {
        var orders = new OrderDesk();
        orders.purchases = room.purchases();
        orders.protections = room.service();
        orders.objections = Objecting.nobody();
        return orders;
    }

    /** The operator certifies the bookshop. */
    CardRoom certified() {
        room.bookshop().serviceFor(Bookshop.operator()).certify(shop());
        return this;
    }

    /** Another certified shop, which takes this and nothing else. */
    ShopId certifiedShopOf(Product product) {
        var merchant = Merchant.join("Bare", room.bookshop().clock().instant());
        var id = room.bookshop()
                .open("bare.example", merchant, EnumSet.of(product))
                .id();
        room.bookshop().serviceFor(Bookshop.operator()).certify(id);
        return id;
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

    static Registration onTheForm(ShopId shop, HandedOver order) {
        return new Registration(
                shop,
                Level.PLUS,
                MembershipTerms.VERSION,
                Language.NL,
                Optional.empty(),
                Optional.of(order),
                Registration.Place.FORM);
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

    /** The shop's order with this number. */
    PurchaseView kept(String number) {
        return room.purchases().at(shop(), number).orElseThrow();
    }

    /** What the shop's people are told of fields that were not taken. */
    List<String> refused() {
        return room.purchaseRoom().refusedFor(room.bookshop().owner()).list(shop()).stream()
                .map(one -> one.field() + " " + one.times())
                .toList();
    }

    boolean isEmpty() {
        return room.memberRoom().count() == 0 && room.purchaseRoom().count() == 0;
    }
}
