package eu.sigill.recognition.model.index;

import eu.sigill.platform.model.personal.Impersonal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An index that is in force from a moment on. One server claims the moment and builds; all have the index once it is
 * published, and its bytes never change afterwards.
 */
@Entity
@Impersonal
@Table(name = "recognition_index")
public class StoredIndex {

    /** Whoever claimed an index and did not publish it for so long has died over it. */
    static final Duration LONGEST_BUILD = Duration.ofHours(3);

    @Id
    @Column(name = "in_force_from", updatable = false)
    private Instant inForceFrom;

    @Column(updatable = false)
    private int epoch;

    private int bits;

    private int entries;

    private byte @Nullable [] digest;

    @Column(name = "claimed_at")
    private Instant claimedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected StoredIndex() {} // for JPA

    private StoredIndex(Instant inForceFrom, int epoch, Instant now) {
        this.inForceFrom = inForceFrom;
        this.epoch = epoch;
        this.claimedAt = now;
    }

    /** Whoever adds this first builds the index. */
    public static StoredIndex claim(Instant inForceFrom, int epoch, Instant now) {
        return new StoredIndex(inForceFrom, epoch, now);
    }

    /** Whether somebody may build it anew. */
    public boolean isAbandoned(Instant now) {
        return !isPublished() && now.isAfter(claimedAt.plus(LONGEST_BUILD));
    }

    public void claimAgain(Instant now) {
        claimedAt = now;
    }

    /** All buckets are written. */
    public void publish(int indexBits, int bucketEntries, byte[] sha256) {
        bits = indexBits;
        entries = bucketEntries;
        digest = sha256.clone();
    }

    public boolean isPublished() {
        return digest != null;
    }

    public Instant inForceFrom() {
        return inForceFrom;
    }

    /** The number of its epoch. */
    public int epoch() {
        return epoch;
    }

    /** 2^bits is the number of its buckets. */
    public int bits() {
        return bits;
    }

    /** How many entries each bucket has. */
    public int entries() {
        return entries;
    }
}
