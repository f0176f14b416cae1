package eu.sigill.purchase.model;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Uuid7;
import eu.sigill.platform.model.personal.Impersonal;
import eu.sigill.platform.model.personal.Personal;
import eu.sigill.platform.model.personal.Trait;
import eu.sigill.retention.model.row.Keeping;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/** That an order of a shop was handed over once. It outlives the purchase, and knows neither whose it was nor its number. */
@Entity
@Table(name = "purchase_memory")
public class RememberedOrder {

    @Id
    @Impersonal
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "shop_id", updatable = false))
    @Personal(Trait.BEHAVIOUR)
    private ShopId shop;

    @Column(name = "number_digest", updatable = false)
    @Personal(Trait.PSEUDONYM)
    private byte[] numberDigest;

    @Embedded
    @Impersonal
    private Keeping keeping;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected RememberedOrder() {} // for JPA

    public RememberedOrder(ShopId shop, byte[] numberDigest, Instant now) {
        this.id = Uuid7.at(now);
        this.shop = shop;
        this.numberDigest = numberDigest.clone();
        this.keeping = Keeping.since(LocalDate.ofInstant(now, ZoneOffset.UTC));
    }

    public ShopId shop() {
        return shop;
    }

    /** Where it stands in its life. */
    public Keeping keeping() {
        return keeping;
    }
}
