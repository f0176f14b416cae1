package eu.sigill.purchase.model;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Market;
import eu.sigill.platform.model.personal.Impersonal;
import eu.sigill.platform.model.personal.Personal;
import eu.sigill.platform.model.personal.Trait;
import eu.sigill.retention.model.row.Keeping;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;

/**
 * An order that a member handed over, with exactly the fields that its use takes.
 *
 * <p>Whose it is and on which day it was made can be asked for. All else, order number and products included, lies sealed
 * under a key of its own, which the shop's data key wraps: that key destroyed, the order is forgotten, backups included.
 */
@Entity
@Table(name = "purchase")
@SQLRestriction(Keeping.IN_USE)
public class Purchase {

    /** So long after its day an order is in its buyer's hands, and whatever they bought can be judged. */
    public static final int DAYS_IN_USE = 30;

    @EmbeddedId
    @Personal(Trait.PSEUDONYM)
    private PurchaseId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "shop_id", updatable = false))
    @Personal(Trait.BEHAVIOUR)
    private ShopId shop;

    @Embedded
    @Personal(Trait.PSEUDONYM)
    private BuyerId buyer;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    @Impersonal
    private Market market;

    @Enumerated(EnumType.STRING)
    @Column(name = "intended_use")
    @Personal(Trait.BEHAVIOUR)
    private Use use;

    @Column(name = "ordered_on", updatable = false)
    @Personal(Trait.BEHAVIOUR)
    private LocalDate orderedOn;

    @Column(name = "number_digest", updatable = false)
    @Personal(Trait.PSEUDONYM)
    private byte[] numberDigest;

    @Column(name = "wrapped_key", updatable = false)
    @Personal(Trait.SECRET)
    private byte[] wrappedKey;

    @Column(name = "sealed_order")
    @Personal(Trait.BEHAVIOUR)
    private byte[] sealedOrder;

    @ElementCollection
    @CollectionTable(name = "purchase_product", joinColumns = @JoinColumn(name = "purchase_id"))
    @OrderColumn(name = "place")
    @Column(name = "sealed_product")
    @Personal(Trait.BEHAVIOUR)
    private List<byte[]> sealedProducts;

    @Column(name = "taken_at", updatable = false)
    @Personal(Trait.BEHAVIOUR)
    private Instant takenAt;

    @Column(name = "reminded_on")
    @Personal(Trait.BEHAVIOUR)
    private @Nullable LocalDate remindedOn;

    @Embedded
    @Impersonal
    private Keeping keeping;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Purchase() {} // for JPA

    private Purchase(PurchaseId id, Facts facts, byte[] numberDigest, Sealed sealed, Instant now) {
        this.id = id;
        this.shop = facts.shop();
        this.buyer = facts.buyer();
        this.market = facts.market();
        this.use = facts.use();
        this.orderedOn = facts.orderedOn();
        this.numberDigest = numberDigest.clone();
        this.wrappedKey = sealed.wrappedKey();
        this.sealedOrder = sealed.order();
        this.sealedProducts = new ArrayList<>(sealed.products());
        this.takenAt = now;
        this.keeping = Keeping.inUseUntil(orderedOn.plusDays(DAYS_IN_USE));
    }

    public static Purchase take(PurchaseId id, Facts facts, byte[] numberDigest, Sealed sealed, Instant now) {
        return new Purchase(id, facts, numberDigest, sealed, now);
    }

    /** Its buyer wants more of it than a reminder, and handed over what that takes. */
    public void widen(byte[] order) {
        if (use == Use.PROTECTION) {
            throw new IllegalStateException("there is nothing more than protection");
        }
        use = Use.PROTECTION;
        sealedOrder = order.clone();
    }

    /** It is not protected after all; what is left is what a reminder takes. */
    public void narrow(byte[] order) {
        if (use == Use.REMINDER) {
            throw new IllegalStateException("there is nothing less than a reminder");
        }
        use = Use.REMINDER;
        sealedOrder = order.clone();
    }

    /** Its buyer is asked how it was. */
    public void remind(LocalDate day) {
        if (remindedOn != null) {
            throw new IllegalStateException("whoever was reminded once is not reminded again");
        }
        remindedOn = day;
    }

    public PurchaseId id() {
        return id;
    }

    public Facts facts() {
        return new Facts(shop, buyer, market, use, orderedOn);
    }

    /** Its own key, wrapped, and what it seals. */
    public Sealed sealed() {
        return new Sealed(wrappedKey, sealedOrder, sealedProducts);
    }

    public Optional<LocalDate> remindedOn() {
        return Optional.ofNullable(remindedOn);
    }

    public Instant takenAt() {
        return takenAt;
    }

    /** Where it stands in its life. */
    public Keeping keeping() {
        return keeping;
    }

    /** What is known of it without opening anything. */
    public record Facts(ShopId shop, BuyerId buyer, Market market, Use use, LocalDate orderedOn) {}

    /** A key of its own, wrapped, and what it seals: the order's fields, and each product's. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Sealed(byte[] wrappedKey, byte[] order, List<byte[]> products) {

        public Sealed {
            products = List.copyOf(products);
        }
    }
}
