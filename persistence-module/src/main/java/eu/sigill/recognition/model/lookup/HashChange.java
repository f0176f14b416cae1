package eu.sigill.recognition.model.lookup;

import eu.sigill.platform.model.Uuid7;
import eu.sigill.platform.model.personal.Impersonal;
import eu.sigill.platform.model.personal.Personal;
import eu.sigill.platform.model.personal.Trait;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * That something became of a digest, and not what: servers look that up, so that it does not matter in which order they
 * hear of changes. It is gone within a day.
 */
@Entity
@Table(name = "recognition_change")
public class HashChange {

    @Id
    @Column(updatable = false)
    @Impersonal
    private UUID id;

    @Column(updatable = false)
    @Personal(Trait.PSEUDONYM)
    private byte[] digest;

    @Column(name = "changed_at", updatable = false)
    @Personal(Trait.BEHAVIOUR)
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected HashChange() {} // for JPA

    HashChange(byte[] digest, Instant changedAt) {
        this.id = Uuid7.at(changedAt);
        this.digest = digest.clone();
        this.changedAt = changedAt;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
