package eu.sigill.link.model;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.CountRow;
import eu.sigill.platform.model.personal.Impersonal;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** How often one thing happened to one key pair's links on one day. */
@Entity
@Impersonal
@Table(name = "link_count")
public class LinkCount implements CountRow {

    /** Stands for "no key pair": what was refused before a key fitted. */
    public static final String NO_KID = "-";

    @EmbeddedId
    private Key key;

    private long times;

    @SuppressWarnings("NullAway.Init")
    protected LinkCount() {} // for JPA

    LinkCount(Key key, long times) {
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

            @Column(name = "kid") String kid,

            @Column(name = "counted_on") LocalDate day,

            @Enumerated(EnumType.STRING) @Column(name = "event")
            LinkEvent event) {}
}
