package eu.sigill.invitation.service;

import eu.sigill.link.kit.Order;
import eu.sigill.link.service.HouseLinks;
import eu.sigill.member.model.MemberId;
import eu.sigill.member.service.MemberContact;
import eu.sigill.member.service.MemberService;
import eu.sigill.merchant.service.ShopDirectory;
import eu.sigill.merchant.service.ShopView;
import eu.sigill.platform.model.Market;
import eu.sigill.platform.service.mail.Mail;
import eu.sigill.platform.service.mail.MailText;
import eu.sigill.platform.service.mail.Mailer;
import eu.sigill.platform.service.setting.Settings;
import eu.sigill.privacy.service.objection.ObjectionService;
import eu.sigill.purchase.model.PurchaseId;
import eu.sigill.purchase.service.OrderToRemind;
import eu.sigill.purchase.service.OrdersToRemind;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks members once how an order was, a week after it should have arrived. Whoever left or objected is asked no more, and
 * nobody is about a shop that takes no reviews.
 */
@Stateless
@PermitAll
public class ReminderSweep {

    static final int DAYS = 7;

    private static final String KIND = "invitation.reminder";
    private static final int AT_ONCE = 100;
    private static final Duration USE = Duration.ofDays(7);

    @Inject
    OrdersToRemind purchases;

    @Inject
    MemberService members;

    @Inject
    ObjectionService objections;

    @Inject
    ShopDirectory shops;

    @Inject
    HouseLinks links;

    @Inject
    Mailer mailer;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** Looks at some behind {@code after}, and answers the last of them; empty if there are no more. */
    public Optional<PurchaseId> remind(Market market, @Nullable PurchaseId after) {
        var today = market.today(clock);
        var orders = purchases.unreminded(market, today.minusDays(DAYS), after, AT_ONCE);
        orders.stream()
                .filter(order -> !order.arrivesOn().isAfter(today.minusDays(DAYS)))
                .forEach(order -> remind(order, today));
        return orders.size() == AT_ONCE ? Optional.of(orders.getLast().id()) : Optional.empty();
    }

    private void remind(OrderToRemind order, LocalDate today) {
        var shop = shops.find(order.shop()).filter(found -> found.profile().isReviewed());
        var member = members.contactOf(new MemberId(order.buyer().value())).filter(to -> !objections.stops(to.email()));
        if (shop.isEmpty() || member.isEmpty()) {
            return;
        }
        linkOf(order, shop.get(), member.get()).ifPresent(link -> {
            mailer.post(KIND, mail(order, shop.get(), member.get(), link), USE);
            purchases.reminded(order.id(), today);
        });
    }

    /** With what the shop calls its products, where a link can carry that. */
    private Optional<String> linkOf(OrderToRemind order, ShopView shop, MemberContact member) {
        return links.of(shop, order(order, member, order.skus()))
                .or(() -> links.of(shop, order(order, member, List.of())));
    }

    /** Nobody here knows the buyer's name, and none is needed: a review bears the first sign of the address. */
    private static Order order(OrderToRemind order, MemberContact member, List<String> skus) {
        var email = member.email().text();
        var sign = new String(Character.toChars(email.codePointAt(0))) + ".";
        return new Order(email, sign, order.number(), skus, List.of());
    }

    private Mail mail(OrderToRemind order, ShopView shop, MemberContact member, String link) {
        return new MailText(KIND)
                .to(
                        member.email(),
                        member.language(),
                        shop.profile().name(),
                        order.orderedOn(),
                        link,
                        settings.publicUrl() + "/privacy");
    }
}
