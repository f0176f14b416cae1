package eu.sigill.badge.service;

import eu.sigill.badge.service.check.CoverCheck;
import eu.sigill.badge.service.page.OrderPageReader;
import eu.sigill.badge.service.page.OrderReading;
import eu.sigill.badge.service.page.source.PageSource;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.service.ShopService;
import eu.sigill.merchant.service.ShopView;
import eu.sigill.merchant.service.UnknownShop;
import eu.sigill.platform.model.Role;
import eu.sigill.platform.service.refusal.InvalidField;
import eu.sigill.protection.service.CoverService;
import eu.sigill.purchase.service.field.WebAddress;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Tells a shop's people what the badge would read on their order-confirmation page. Stores none of it. */
@Stateless
@RolesAllowed({Role.NAME_OPERATOR, Role.NAME_MERCHANT_OWNER, Role.NAME_MERCHANT_STAFF})
public class OrderPageService {

    @Inject
    ShopService shops;

    @Inject
    CoverService covers;

    /**
     * Reads a page.
     *
     * @param at where it was found: a whole address or one on the shop's domain, which is also where it is taken to be
     *     if nothing is said
     * @param field what the caller calls that address
     * @throws UnknownShop if there is none, or not for this caller
     * @throws InvalidField if the address is none of the web
     */
    public OrderReading inspect(ShopId id, PageSource page, Optional<String> at, String field) {
        var home = homeOf(shops.find(id));
        var address = at.map(text -> home.resolve(text).orElseThrow(() -> noAddress(field)));
        return OrderPageReader.read(page, address.orElse(home));
    }

    /**
     * How much of a page's order could be protected today in the market of a shop.
     *
     * @throws UnknownShop if there is none, or not for this caller
     */
    public CoverCheck covered(ShopId id, OrderReading page) {
        return CoverCheck.of(page, covers.of(shops.find(id).profile().market()));
    }

    private static WebAddress homeOf(ShopView shop) {
        return new WebAddress("https://" + shop.domain().value() + "/");
    }

    private static InvalidField noAddress(String field) {
        return new InvalidField(field, field + " is the page’s address, such as https://shop.example/thanks");
    }
}
