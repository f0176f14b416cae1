package eu.sigill.member.model;

import eu.sigill.platform.model.personal.Personal;
import eu.sigill.platform.model.personal.Trait;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A mailed code that opens a member's page once. The house keeps its digest, so that it stands in the mail alone. */
@Entity
@Table(name = "member_link")
public class MemberLink {

    @Id
    @Column(updatable = false)
    @Personal(Trait.SECRET)
    private byte[] digest;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "member_id", updatable = false))
    @Personal(Trait.PSEUDONYM)
    private MemberId member;

    @Column(name = "issued_at", updatable = false)
    @Personal(Trait.BEHAVIOUR)
    private Instant issuedAt;

    @Column(name = "expires_at", updatable = false)
    @Personal(Trait.BEHAVIOUR)
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected MemberLink() {} // for JPA

    public MemberLink(byte[] digest, MemberId member, Instant now, Instant expiresAt) {
        this.digest = digest.clone();
        this.member = member;
        this.issuedAt = now;
        this.expiresAt = expiresAt;
    }

    public byte[] digest() {
        return digest.clone();
    }

    public MemberId member() {
        return member;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public boolean isGood(Instant now) {
        return now.isBefore(expiresAt);
    }
}
