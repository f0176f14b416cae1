package eu.sigill.link.model;

import eu.sigill.merchant.model.ShopId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/** Which key pair: a kid is unique within its shop, since the same pair may serve two shops of one merchant. */
@Embeddable
public record LinkKeyPairId(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "shop_id", updatable = false))
        ShopId shop,

        @Column(name = "kid", updatable = false) String kid) {}
