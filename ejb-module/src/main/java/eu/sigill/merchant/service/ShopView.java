package eu.sigill.merchant.service;

import eu.sigill.merchant.model.Certificate;
import eu.sigill.merchant.model.Domain;
import eu.sigill.merchant.model.FrameAncestors;
import eu.sigill.merchant.model.MerchantId;
import eu.sigill.merchant.model.Shop;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.model.ShopProfile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A shop as other rooms and the outside may know it. */
public record ShopView(
        ShopId id,
        MerchantId merchant,
        Domain domain,
        ShopProfile profile,
        Optional<Certificate> certificate,
        FrameAncestors frameAncestors,
        Instant createdAt) {

    static ShopView of(Shop shop) {
        return new ShopView(
                shop.id(),
                shop.merchant(),
                shop.domain(),
                shop.profile(),
                shop.certificate(),
                shop.frameAncestors(),
                shop.createdAt());
    }

    public boolean isCertifiedOn(LocalDate day) {
        return certificate.map(granted -> granted.holdsOn(day)).orElse(false);
    }
}
