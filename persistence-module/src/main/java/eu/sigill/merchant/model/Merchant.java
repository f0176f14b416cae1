package eu.sigill.merchant.model;

import eu.sigill.platform.model.personal.Impersonal;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** Who has the contract with the operator: a business with one shop or several. */
@Entity
@Impersonal
@Table(name = "merchant")
public class Merchant {

    @EmbeddedId
    private MerchantId id;

    private String name;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Merchant() {} // for JPA

    private Merchant(String name, Instant now) {
        this.id = MerchantId.next(now);
        this.name = name;
        this.createdAt = now;
    }

    public static Merchant join(String name, Instant now) {
        return new Merchant(name, now);
    }

    public MerchantId id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
