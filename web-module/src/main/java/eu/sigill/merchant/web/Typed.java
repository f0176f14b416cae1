package eu.sigill.merchant.web;

import eu.sigill.merchant.model.Domain;
import eu.sigill.merchant.model.ShopProfile;
import eu.sigill.platform.service.InvalidField;

/** What people and programs type of a shop, checked alike on pages and API. */
final class Typed {

    private Typed() {}

    static String name(String name) {
        if (!ShopProfile.canBe(name)) {
            throw new InvalidField("name", "name has 1 to " + ShopProfile.LONGEST_NAME + " printable characters");
        }
        return name;
    }

    static Domain domain(String domain) {
        return Domain.parse(domain)
                .orElseThrow(() -> new InvalidField("domain", "a domain looks like shop.example, in ASCII"));
    }
}
