package eu.sigill.merchant.web;

import eu.sigill.access.model.UserId;
import eu.sigill.access.service.user.UnknownUser;
import eu.sigill.merchant.model.Domain;
import eu.sigill.merchant.model.MerchantId;
import eu.sigill.merchant.model.ShopProfile;
import eu.sigill.merchant.service.UnknownMerchant;
import eu.sigill.platform.service.refusal.InvalidField;
import java.util.Optional;

/** What people and programs type of a shop, checked alike on pages and API. */
final class Typed {

    private Typed() {}

    static String name(String name) {
        if (!ShopProfile.canBe(name)) {
            throw new InvalidField("name", "name has 1 to " + ShopProfile.LONGEST_NAME + " printable characters");
        }
        return name;
    }

    /** The merchant that was chosen; empty if none was. */
    static Optional<MerchantId> merchant(String id) {
        return id.isEmpty()
                ? Optional.empty()
                : Optional.of(MerchantId.parse(id).orElseThrow(UnknownMerchant::new));
    }

    static UserId user(String id) {
        return UserId.parse(id).orElseThrow(UnknownUser::new);
    }

    static Domain domain(String domain) {
        return Domain.parse(domain)
                .orElseThrow(() -> new InvalidField("domain", "a domain looks like shop.example, in ASCII"));
    }
}
