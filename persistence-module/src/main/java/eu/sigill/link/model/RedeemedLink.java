package eu.sigill.link.model;

import eu.sigill.platform.model.personal.Personal;
import eu.sigill.platform.model.personal.Trait;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a one-time id was used. Kept as a keyed digest, and only until the link would have expired anyway. */
@Entity
@Table(name = "link_redeemed")
public class RedeemedLink {

    @Id
    @Column(updatable = false)
    @Personal(Trait.PSEUDONYM)
    private byte[] digest;

    @Column(name = "expires_at", updatable = false)
    @Personal(Trait.BEHAVIOUR)
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected RedeemedLink() {} // for JPA

    public RedeemedLink(byte[] digest, Instant expiresAt) {
        this.digest = digest.clone();
        this.expiresAt = expiresAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
