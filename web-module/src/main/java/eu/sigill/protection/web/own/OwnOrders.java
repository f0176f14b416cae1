package eu.sigill.protection.web.own;

import eu.sigill.member.model.MemberId;
import eu.sigill.member.service.MemberService;
import eu.sigill.member.web.MemberSession;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.service.ShopDirectory;
import eu.sigill.protection.service.ProtectionService;
import eu.sigill.protection.service.claim.ClaimService;
import eu.sigill.protection.service.claim.told.ClaimView;
import eu.sigill.purchase.model.BuyerId;
import eu.sigill.purchase.service.PurchaseService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The protected orders of whoever came in to their own page. */
@RequestScoped
class OwnOrders {

    @Inject
    MemberService members;

    @Inject
    ProtectionService protections;

    @Inject
    ClaimService claims;

    @Inject
    PurchaseService purchases;

    @Inject
    ShopDirectory shops;

    /** Who came in; nobody if they have left meanwhile, by another tab. */
    Optional<MemberId> visitor(HttpServletRequest request) {
        return MemberSession.of(request).filter(members::isMember);
    }

    /** Somebody's, the newest first. */
    List<OwnOrder> of(MemberId member) {
        var claimable = claims.claimable(member);
        var reported = claims.of(member).stream().collect(Collectors.groupingBy(ClaimView::protection));
        return protections.of(member).stream()
                .map(one -> new OwnOrder(
                        nameOf(one.shop()),
                        one,
                        claimable.contains(one.id()),
                        reported.getOrDefault(one.id(), List.of())))
                .toList();
    }

    /** Somebody's orders that are not protected, the newest first. */
    List<OtherOrder> othersOf(MemberId member) {
        var covered = protections.of(member).stream()
                .map(one -> key(one.shop(), one.orderNumber()))
                .collect(Collectors.toSet());
        return purchases.of(new BuyerId(member.value())).stream()
                .filter(order -> !covered.contains(key(order.shop(), order.number())))
                .map(order -> new OtherOrder(nameOf(order.shop()), order, purchases.productsOf(order.id())))
                .toList();
    }

    private static String key(ShopId shop, String number) {
        return shop + " " + number;
    }

    private String nameOf(ShopId id) {
        return shops.find(id).map(shop -> shop.profile().name()).orElse("");
    }
}
