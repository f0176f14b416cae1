package eu.sigill.purchase.model;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.CountRow;
import eu.sigill.platform.model.personal.Impersonal;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** How often a shop's page sent a field on a day that its case does not take. The field's name, and nothing of its value. */
@Entity
@Impersonal
@Table(name = "purchase_refused")
public class RefusedField implements CountRow {

    @EmbeddedId
    private Key key;

    private long times;

    @SuppressWarnings("NullAway.Init")
    protected RefusedField() {} // for JPA

    public RefusedField(Key key, long times) {
        this.key = key;
        this.times = times;
    }

    @Override
    public Key key() {
        return key;
    }

    @Override
    public long times() {
        return times;
    }

    /** What is counted. */
    @Embeddable
    public record Key(
            @Embedded @AttributeOverride(name = "value", column = @Column(name = "shop_id"))
            ShopId shop,

            @Column(name = "counted_on") LocalDate day,
            @Column(name = "field") String field) {}
}
