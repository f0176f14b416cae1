package eu.sigill.review.model;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Envelope;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.MessageDigest;
import java.time.Instant;

/**
 * Who wrote, for one order of one shop. There is one of these per order, whatever number of things was reviewed.
 *
 * <p>Who it is lies sealed under a key of its own, so that destroying that key forgets the person everywhere at once,
 * backups included. What is compared is compared by keyed digests.
 */
@Entity
@Table(name = "review_author")
public class Author {

    @EmbeddedId
    private AuthorId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "shop_id", updatable = false))
    private ShopId shop;

    @Column(name = "ref_digest", updatable = false)
    private byte[] refDigest;

    @Column(name = "email_digest", updatable = false)
    private byte[] emailDigest;

    @Column(name = "wrapped_key", updatable = false)
    private byte[] wrappedKey;

    @Column(name = "sealed_identity", updatable = false)
    private byte[] sealedIdentity;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

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
    }

    public static Author of(AuthorId id, ShopId shop, OrderDigests order, Envelope identity, Instant now) {
        return new Author(id, shop, order, identity, now);
    }

    /** Whether the same address stands behind both, as far as can be told without knowing either. */
    public boolean isSamePersonAs(OrderDigests order) {
        return MessageDigest.isEqual(emailDigest, order.email());
    }

    public AuthorId id() {
        return id;
    }

    public ShopId shop() {
        return shop;
    }

    public Envelope identity() {
        return new Envelope(wrappedKey, sealedIdentity);
    }

    /** What tells one order's author from another's: keyed digests of shop and order number, and of the address. */
    @SuppressWarnings("ArrayRecordComponent") // compared only by isSamePersonAs
    public record OrderDigests(byte[] ref, byte[] email) {}
}
