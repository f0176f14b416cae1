package eu.sigill.link.model;

import eu.sigill.platform.model.personal.Impersonal;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The two keys with which a shop makes links, sealed under the shop's data key.
 *
 * <p>A pair comes in as primary or enabled; it is promoted, disabled, enabled again, and in the end destroyed. Destroying
 * forgets the keys and keeps the fingerprint, so that "which key was that" can still be answered.
 */
@Entity
@Impersonal
@Table(name = "link_key_pair")
public class LinkKeyPair {

    @EmbeddedId
    private LinkKeyPairId id;

    @Column(updatable = false)
    private String fingerprint;

    @Column(name = "sealed_keys")
    private byte @Nullable [] sealedKeys;

    @Enumerated(EnumType.STRING)
    private KeyStatus status;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected LinkKeyPair() {} // for JPA

    private LinkKeyPair(LinkKeyPairId id, String fingerprint, byte[] sealedKeys, KeyStatus status, Instant now) {
        this.id = id;
        this.fingerprint = fingerprint;
        this.sealedKeys = sealedKeys.clone();
        this.status = status;
        this.createdAt = now;
    }

    /** A shop's first pair makes links at once; a later one waits until it is promoted. */
    public static LinkKeyPair bring(
            LinkKeyPairId id, String fingerprint, byte[] sealedKeys, boolean first, Instant now) {
        return new LinkKeyPair(id, fingerprint, sealedKeys, first ? KeyStatus.PRIMARY : KeyStatus.ENABLED, now);
    }

    public void promote() {
        mustLive("promoted");
        status = KeyStatus.PRIMARY;
    }

    /** From primary this is the step back when another pair is promoted. */
    public void enable() {
        mustLive("enabled");
        status = KeyStatus.ENABLED;
    }

    public void disable() {
        mustLive("disabled");
        status = KeyStatus.DISABLED;
    }

    public void destroy() {
        status = KeyStatus.DESTROYED;
        sealedKeys = null;
    }

    private void mustLive(String what) {
        if (status == KeyStatus.DESTROYED) {
            throw new IllegalStateException("a destroyed key pair cannot be " + what);
        }
    }

    public LinkKeyPairId id() {
        return id;
    }

    public String fingerprint() {
        return fingerprint;
    }

    /** Empty once destroyed. */
    public Optional<byte[]> sealedKeys() {
        return Optional.ofNullable(sealedKeys).map(byte[]::clone);
    }

    public KeyStatus status() {
        return status;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
