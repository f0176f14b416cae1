package eu.sigill.recognition.model.index;

import eu.sigill.platform.model.personal.Impersonal;
import eu.sigill.platform.model.personal.Personal;
import eu.sigill.platform.model.personal.Trait;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** One bucket's entries. */
@Entity
@Table(name = "recognition_bucket")
public class StoredBucket {

    @EmbeddedId
    @Impersonal
    private Key key;

    @Column(updatable = false)
    @Personal(Trait.PSEUDONYM)
    private byte[] entries;

    @SuppressWarnings("NullAway.Init")
    protected StoredBucket() {} // for JPA

    public StoredBucket(Instant index, int number, byte[] entries) {
        this.key = new Key(index, number);
        this.entries = entries.clone();
    }

    public int number() {
        return key.number();
    }

    public byte[] entries() {
        return entries.clone();
    }

    /** Which bucket of which index. */
    @Embeddable
    record Key(
            @Column(name = "in_force_from", updatable = false)
            Instant index,

            @Column(name = "number", updatable = false) int number) {}
}
