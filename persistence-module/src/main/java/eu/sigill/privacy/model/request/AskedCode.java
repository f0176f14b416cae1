package eu.sigill.privacy.model.request;

import eu.sigill.platform.model.personal.Impersonal;
import eu.sigill.platform.model.personal.Personal;
import eu.sigill.platform.model.personal.Trait;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A mailed code that proves an address, once. The house keeps its digest, and the address sealed under a key that the code
 * makes: until somebody brings the code, nobody can read where it went.
 */
@Entity
@Table(name = "privacy_code")
public class AskedCode {

    @Id
    @Column(updatable = false)
    @Personal(Trait.SECRET)
    private byte[] digest;

    @Column(name = "person_digest", updatable = false)
    @Personal(Trait.PSEUDONYM)
    private byte[] personDigest;

    @Column(name = "sealed_address", updatable = false)
    @Personal(Trait.CONTACT)
    private byte[] sealedAddress;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    @Personal(Trait.BEHAVIOUR)
    private Wish wish;

    @Column(name = "asked_at", updatable = false)
    @Personal(Trait.BEHAVIOUR)
    private Instant askedAt;

    @Column(name = "expires_at", updatable = false)
    @Impersonal
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected AskedCode() {} // for JPA

    public AskedCode(
            byte[] digest, byte[] personDigest, byte[] sealedAddress, Wish wish, Instant now, Instant expiresAt) {
        this.digest = digest.clone();
        this.personDigest = personDigest.clone();
        this.sealedAddress = sealedAddress.clone();
        this.wish = wish;
        this.askedAt = now;
        this.expiresAt = expiresAt;
    }

    public byte[] digest() {
        return digest.clone();
    }

    public byte[] personDigest() {
        return personDigest.clone();
    }

    public byte[] sealedAddress() {
        return sealedAddress.clone();
    }

    public Wish wish() {
        return wish;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public boolean isGood(Instant now) {
        return now.isBefore(expiresAt);
    }
}
