package eu.sigill.recognition.model;

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

/** How often a shop's pages asked one thing on one day. */
@Entity
@Impersonal
@Table(name = "recognition_count")
public class RecognitionCount implements CountRow {

    @EmbeddedId
    private Key key;

    private long times;

    @SuppressWarnings("NullAway.Init")
    protected RecognitionCount() {} // for JPA

    public RecognitionCount(Key key, long times) {
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

            @Enumerated(EnumType.STRING) @Column(name = "asked")
            RecognitionCall call) {}
}
