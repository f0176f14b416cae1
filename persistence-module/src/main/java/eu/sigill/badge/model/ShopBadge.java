package eu.sigill.badge.model;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.personal.Impersonal;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What a shop decided about its badge. */
@Entity
@Impersonal
@Table(name = "badge_shop")
public class ShopBadge {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "shop_id", updatable = false))
    private ShopId shop;

    @Column(name = "asks_first")
    private boolean asksFirst;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected ShopBadge() {} // for JPA

    private ShopBadge(ShopId shop) {
        this.shop = shop;
    }

    /** Of a shop that decided nothing yet. */
    public static ShopBadge undecided(ShopId shop) {
        return new ShopBadge(shop);
    }

    /** Whether shoppers are to click before anything about them is asked or sent. */
    public void askFirst(boolean wanted) {
        asksFirst = wanted;
    }

    public ShopId shop() {
        return shop;
    }

    public boolean asksFirst() {
        return asksFirst;
    }
}
