package eu.sigill.retention.model.level;

import eu.sigill.platform.model.personal.Impersonal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/** When everything that the ledger tells of up to a line was gone so far. */
@Entity
@Impersonal
@Table(name = "retention_level")
public class Reached {

    @EmbeddedId
    private Key id;

    @Column(name = "reached_at", updatable = false)
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected Reached() {} // for JPA

    public Reached(Level level, long upTo, Instant at) {
        this.id = new Key(level, upTo);
        this.at = at;
    }

    public Level level() {
        return id.level();
    }

    /** The last line of which it is true. */
    public long upTo() {
        return id.upTo();
    }

    public Instant at() {
        return at;
    }

    @Embeddable
    record Key(
            @Enumerated(EnumType.STRING) @Column(name = "level", updatable = false)
            Level level,

            @Column(name = "up_to", updatable = false) long upTo) {}
}
