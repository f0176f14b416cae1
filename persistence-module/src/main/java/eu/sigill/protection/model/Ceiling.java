package eu.sigill.protection.model;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Money;
import eu.sigill.platform.model.personal.Impersonal;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a shop's running protections may add up to, as it is agreed with the insurer. Whoever adds to them holds this row
 * until it is written, so that two at once cannot go over.
 */
@Entity
@Impersonal
@Table(name = "protection_ceiling")
public class Ceiling {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "shop_id"))
    private ShopId shop;

    @Embedded
    private @Nullable Money own;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Ceiling() {} // for JPA

    private Ceiling(ShopId shop) {
        this.shop = shop;
    }

    /** A shop's, which is its market's until something else is agreed. */
    public static Ceiling usual(ShopId shop) {
        return new Ceiling(shop);
    }

    public void agree(Money sum) {
        own = sum;
    }

    /** The market's again. */
    public void agreeNothing() {
        own = null;
    }

    public ShopId shop() {
        return shop;
    }

    /** What was agreed for this shop; empty where the market's holds. */
    public Optional<Money> own() {
        return Optional.ofNullable(own);
    }
}
