package eu.sigill.review.model.author;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Envelope;
import eu.sigill.platform.model.personal.Impersonal;
import eu.sigill.platform.model.personal.Personal;
import eu.sigill.platform.model.personal.Trait;
import eu.sigill.retention.model.row.Keeping;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote, for one order of one shop. There is one of these per order, whatever number of things was reviewed.
 *
 * <p>Who it is lies sealed under a key of its own, so that destroying that key forgets the person everywhere at once,
 * backups included. What is compared is compared by keyed digests. When its time of keeping ends, the author stays as
 * nobody, for the sake of the reviews.
 */
@Entity
@Table(name = "review_author")
@SQLRestriction(Keeping.IN_USE)
public class Author {

    @EmbeddedId
    @Personal(Trait.PSEUDONYM)
    private AuthorId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "shop_id", updatable = false))
    @Personal(Trait.BEHAVIOUR)
    private ShopId shop;

    @Column(name = "ref_digest", updatable = false)
    @Personal(Trait.PSEUDONYM)
    private byte[] refDigest;

    @Column(name = "email_digest", updatable = false)
    @Personal(Trait.PSEUDONYM)
    private byte @Nullable [] emailDigest;

    @Column(name = "wrapped_key", updatable = false)
    @Personal(Trait.SECRET)
    private byte @Nullable [] wrappedKey;

    @Column(name = "sealed_identity", updatable = false)
    @Personal(Trait.IDENTITY)
    private byte @Nullable [] sealedIdentity;

    @Column(name = "created_at", updatable = false)
    @Personal(Trait.BEHAVIOUR)
    private Instant createdAt;

    @Embedded
    @Impersonal
    private Keeping keeping;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Author() {} // for JPA

    private Author(AuthorId id, ShopId shop, OrderDigests order, Envelope identity, Instant now) {
        this.id = id;
        this.shop = shop;
        this.refDigest = order.ref();
        this.emailDigest = order.email();
        this.wrappedKey = identity.wrappedKey();
        this.sealedIdentity = identity.sealed();
        this.createdAt = now;
        this.keeping = Keeping.since(LocalDate.ofInstant(now, ZoneOffset.UTC));
    }

    public static Author of(AuthorId id, ShopId shop, OrderDigests order, Envelope identity, Instant now) {
        return new Author(id, shop, order, identity, now);
    }

    /** Whether the same address stands behind both, as far as can be told without knowing either; a forgotten one is nobody's. */
    public boolean isSamePersonAs(OrderDigests order) {
        return emailDigest != null && MessageDigest.isEqual(emailDigest, order.email());
    }

    public AuthorId id() {
        return id;
    }

    public ShopId shop() {
        return shop;
    }

    /** None once it was forgotten. */
    public Optional<Envelope> identity() {
        return wrappedKey == null || sealedIdentity == null
                ? Optional.empty()
                : Optional.of(new Envelope(wrappedKey, sealedIdentity));
    }

    /** Where it stands in its life. */
    public Keeping keeping() {
        return keeping;
    }

    /** What tells one order's author from another's: keyed digests of shop and order number, and of the address. */
    @SuppressWarnings("ArrayRecordComponent") // compared only by isSamePersonAs
    public record OrderDigests(byte[] ref, byte[] email) {}
}
