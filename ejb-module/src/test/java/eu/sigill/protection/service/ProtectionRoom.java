package eu.sigill.protection.service;

import eu.sigill.access.service.Caller;
import eu.sigill.member.model.Level;
import eu.sigill.member.model.MemberId;
import eu.sigill.member.service.MemberJoined;
import eu.sigill.member.service.MemberRoom;
import eu.sigill.member.service.MemberService;
import eu.sigill.merchant.service.Bookshop;
import eu.sigill.platform.model.Language;
import eu.sigill.platform.model.Market;
import eu.sigill.platform.model.Money;
import eu.sigill.platform.service.EmailAddress;
import eu.sigill.platform.service.Fired;
import eu.sigill.protection.model.Protections;
import eu.sigill.purchase.model.BuyerId;
import eu.sigill.purchase.service.HandedOver;
import eu.sigill.purchase.service.PurchaseCase;
import eu.sigill.purchase.service.PurchaseRoom;
import eu.sigill.purchase.service.PurchaseService;
import eu.sigill.purchase.service.PurchaseView;
import java.util.Optional;

/** The rooms member, purchase and protection of a house with one bookshop, all of it in memory. */
public final class ProtectionRoom {

    private final Bookshop bookshop = new Bookshop();
    private final PurchaseRoom purchases = new PurchaseRoom(bookshop);
    private final MemberRoom members;
    private final InMemoryCovers covers = InMemoryCovers.shipped();
    private final InMemoryCeilings ceilings = new InMemoryCeilings();
    private final InMemoryProtections protections = new InMemoryProtections();
    private final Fired<OrderProtected> protectedOrders = new Fired<>();
    private final Fired<ProtectionExpired> expired = new Fired<>();

    public ProtectionRoom() {
        members = new MemberRoom(
                bookshop, new Fired<MemberJoined>(joined -> service().raise(joined.member())));
    }

    public ProtectionService service() {
        var service = new ProtectionService();
        service.protections = protections;
        service.promises = new Promises();
        service.promises.covers = covers();
        service.promises.clock = bookshop.clock();
        service.ceilings = shopCeilings();
        service.purchases = purchases.service();
        service.members = members.service();
        service.clock = bookshop.clock();
        service.protectedOrders = protectedOrders;
        return service;
    }

    public CoverService covers() {
        var service = new CoverService();
        service.covers = covers;
        service.changed = new Fired<>();
        return service;
    }

    public ProtectionSweep sweep() {
        var sweep = new ProtectionSweep();
        sweep.protections = protections;
        sweep.ceilings = shopCeilings();
        sweep.purchases = purchases.service();
        sweep.clock = bookshop.clock();
        sweep.expired = expired;
        sweep.protectedOrders = protectedOrders;
        return sweep;
    }

    public ProtectionBooks booksFor(Caller caller) {
        var books = new ProtectionBooks();
        books.protections = protections;
        books.ceilings = ceilings;
        books.shopCeilings = shopCeilings();
        books.purchases = purchases.service();
        books.shops = bookshop.serviceFor(caller);
        return books;
    }

    private ShopCeilings shopCeilings() {
        var shopCeilings = new ShopCeilings();
        shopCeilings.ceilings = ceilings;
        shopCeilings.protections = protections;
        return shopCeilings;
    }

    public MemberId joined(String name, Level level) {
        return members.service()
                .join(new EmailAddress(name + "@lezer.example"), level, Market.NL, Language.NL)
                .id();
    }

    /** An order of theirs in the bookshop, over so many euros. */
    public PurchaseView order(MemberId member, String number, String euros) {
        return order(member, PurchaseRoom.order(number, euros));
    }

    public PurchaseView order(MemberId member, HandedOver handed) {
        return order(member, PurchaseRoom.protection(bookshop.id()), handed);
    }

    public PurchaseView order(MemberId member, PurchaseCase which, HandedOver handed) {
        var service = purchases.service();
        return service.take(new BuyerId(member.value()), which, service.read(which, handed));
    }

    /** Such an order, protected. */
    public ProtectionView protectedOrder(MemberId member, String number, String euros) {
        return service().protect(member, order(member, number, euros).id()).orElseThrow();
    }

    public void agree(String euros) {
        booksFor(Bookshop.operator()).agree(bookshop.id(), Optional.of(Money.of(euros, "EUR")));
    }

    public Bookshop bookshop() {
        return bookshop;
    }

    public MemberService members() {
        return members.service();
    }

    public PurchaseService purchases() {
        return purchases.service();
    }

    public PurchaseRoom purchaseRoom() {
        return purchases;
    }

    public MemberRoom memberRoom() {
        return members;
    }

    public Protections protections() {
        return protections;
    }

    Fired<OrderProtected> protectedOrders() {
        return protectedOrders;
    }

    Fired<ProtectionExpired> expired() {
        return expired;
    }
}
