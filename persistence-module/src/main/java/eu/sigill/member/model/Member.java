package eu.sigill.member.model;

import eu.sigill.platform.model.Envelope;
import eu.sigill.platform.model.Language;
import eu.sigill.platform.model.Market;
import eu.sigill.platform.model.personal.Impersonal;
import eu.sigill.platform.model.personal.Personal;
import eu.sigill.platform.model.personal.Trait;
import eu.sigill.retention.model.row.Keeping;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;

/**
 * A shopper with a contract. Their address is compared by a keyed digest, and lies sealed under a key of their own: with
 * that key destroyed, nobody knows any more who it was, backups included.
 *
 * <p>Whoever leaves is found under their address no longer, and may join again as somebody new.
 */
@Entity
@Table(name = "member")
@SQLRestriction(Keeping.IN_USE)
public class Member {

    @EmbeddedId
    @Personal(Trait.PSEUDONYM)
    private MemberId id;

    @Column(name = "email_digest")
    @Personal(Trait.PSEUDONYM)
    private byte @Nullable [] emailDigest;

    @Column(name = "left_digest")
    @Personal(Trait.PSEUDONYM)
    private byte @Nullable [] leftDigest;

    @Enumerated(EnumType.STRING)
    @Personal(Trait.BEHAVIOUR)
    private Level level;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    @Impersonal
    private Market market;

    @Enumerated(EnumType.STRING)
    @Personal(Trait.BEHAVIOUR)
    private Language language;

    @Column(name = "wrapped_key", updatable = false)
    @Personal(Trait.SECRET)
    private byte[] wrappedKey;

    @Column(name = "sealed_identity")
    @Personal(Trait.CONTACT)
    private byte[] sealedIdentity;

    @Column(name = "terms_version")
    @Personal(Trait.BEHAVIOUR)
    private String termsVersion;

    @Column(name = "joined_at", updatable = false)
    @Personal(Trait.BEHAVIOUR)
    private Instant joinedAt;

    @Column(name = "left_at")
    @Personal(Trait.BEHAVIOUR)
    private @Nullable Instant leftAt;

    @Embedded
    @Impersonal
    private Keeping keeping;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Member() {} // for JPA

    private Member(MemberId id, Person person, Contract contract, Instant now) {
        this.id = id;
        this.emailDigest = person.emailDigest();
        this.wrappedKey = person.identity().wrappedKey();
        this.sealedIdentity = person.identity().sealed();
        this.level = contract.level();
        this.market = contract.market();
        this.language = contract.language();
        this.termsVersion = contract.termsVersion();
        this.joinedAt = now;
        this.keeping = Keeping.inUse();
    }

    public static Member join(MemberId id, Person person, Contract contract, Instant now) {
        return new Member(id, person, contract, now);
    }

    /** Takes more than before, under the terms of now. */
    public void upgrade(Level wanted, String terms) {
        if (!wanted.isMoreThan(level)) {
            throw new IllegalArgumentException("an upgrade leads upwards");
        }
        level = wanted;
        termsVersion = terms;
    }

    /** Clicked again, and so accepted the terms of now. */
    public void accept(String terms) {
        termsVersion = terms;
    }

    /** From now on nobody finds them under their address. */
    public void leave(Instant now) {
        if (leftAt == null) {
            leftAt = now;
            leftDigest = emailDigest; // by which they alone are told what is left of them
            emailDigest = null;
            keeping.askFrom(LocalDate.ofInstant(now, market.zone()));
        }
    }

    /** Their mails and pages are in that language from now on. */
    public void speak(Language wanted) {
        language = wanted;
    }

    public MemberId id() {
        return id;
    }

    public Contract contract() {
        return new Contract(level, market, language, termsVersion);
    }

    public Envelope identity() {
        return new Envelope(wrappedKey, sealedIdentity);
    }

    public Instant joinedAt() {
        return joinedAt;
    }

    public Optional<Instant> leftAt() {
        return Optional.ofNullable(leftAt);
    }

    /** Where they stand in their life. */
    public Keeping keeping() {
        return keeping;
    }

    /** What was agreed. */
    public record Contract(Level level, Market market, Language language, String termsVersion) {}

    /** Who it is, for nobody to read: a keyed digest of the address, and the address sealed. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Person(byte[] emailDigest, Envelope identity) {}
}
