package eu.sigill.badge.service.card;

import eu.sigill.member.service.MemberService;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.purchase.model.Use;
import eu.sigill.purchase.service.HandedOver;
import eu.sigill.purchase.service.PurchaseService;
import eu.sigill.purchase.service.field.OrderField;
import eu.sigill.recognition.service.shop.AskingFirst;
import eu.sigill.recognition.service.shop.ShopAsksFirst;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;

/** Takes the orders of members, and of nobody else; who is one it keeps to itself. */
@Stateless
@PermitAll
public class HandOverDesk {

    @Inject
    ShopOffers offers;

    @Inject
    MemberService members;

    @Inject
    PurchaseService purchases;

    @Inject
    OrderDesk orders;

    @Inject
    AskingFirst asking;

    /**
     * Takes an order of somebody who is a member already.
     *
     * <p>It is read first, in the case that it looks like, whoever it is for. Only then somebody is looked up; of nobody, and
     * of a member whose case is another one, nothing is stored.
     *
     * @throws ShopAsksFirst if the shop's pages may send nothing by themselves
     */
    public void handOver(ShopId shop, HandedOver handed) {
        var offer = offers.of(shop);
        if (asking.asksFirst(shop)) {
            throw new ShopAsksFirst();
        }
        var looks = offer.caseOf(looksProtected(handed, offer) ? Use.PROTECTION : Use.REMINDER);
        var order = purchases.read(looks, handed);
        members.at(order.buyer()).ifPresent(member -> {
            var which = offer.caseOf(member.level());
            if (which.equals(looks)) {
                orders.take(member, offer, which, order);
                purchases.write();
            } else {
                purchases.note(which, handed);
            }
        });
    }

    /** Whether it has a field that protection takes here, and a reminder does not. */
    private static boolean looksProtected(HandedOver handed, ShopOffer offer) {
        var reminder = offer.caseOf(Use.REMINDER).fields();
        var protection = offer.caseOf(Use.PROTECTION).fields();
        return offer.isProtecting()
                && Arrays.stream(OrderField.values())
                        .filter(field -> protection.allows(field) && !reminder.allows(field))
                        .anyMatch(field -> handed.order().containsKey(field.text()));
    }
}
