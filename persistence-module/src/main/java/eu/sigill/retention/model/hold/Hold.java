package eu.sigill.retention.model.hold;

import eu.sigill.platform.model.personal.Impersonal;
import eu.sigill.platform.model.personal.Personal;
import eu.sigill.platform.model.personal.Trait;
import eu.sigill.retention.model.row.Keeping;
import eu.sigill.retention.model.rule.DataKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;

/** Somebody's order that one row stays, for a reason, until a day or until it is released. */
@Entity
@Table(name = "retention_hold")
@SQLRestriction(Keeping.IN_USE)
public class Hold {

    @EmbeddedId
    @Impersonal
    private HoldId id;

    @Embedded
    @Impersonal
    private DataKind kind;

    @Column(name = "row_id", updatable = false)
    @Personal(Trait.PSEUDONYM)
    private UUID row;

    @Column(name = "reason", updatable = false)
    @Personal(Trait.CONTENT)
    private String reason;

    @Column(name = "held_by", updatable = false)
    @Personal(Trait.IDENTITY)
    private String heldBy;

    @Column(name = "held_at", updatable = false)
    @Personal(Trait.BEHAVIOUR)
    private Instant heldAt;

    @Column(name = "until_day", updatable = false)
    @Impersonal
    private @Nullable LocalDate until;

    @Column(name = "released_by")
    @Personal(Trait.IDENTITY)
    private @Nullable String releasedBy;

    @Column(name = "released_at")
    @Personal(Trait.BEHAVIOUR)
    private @Nullable Instant releasedAt;

    @Embedded
    @Impersonal
    private Keeping keeping;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Hold() {} // for JPA

    private Hold(DataKind kind, UUID row, Why why, String heldBy, Instant heldAt) {
        this.id = HoldId.next(heldAt);
        this.kind = kind;
        this.row = row;
        this.reason = why.reason();
        this.until = why.until().orElse(null);
        this.heldBy = heldBy;
        this.heldAt = heldAt;
        this.keeping = Keeping.inUse();
    }

    public static Hold of(DataKind kind, UUID row, Why why, String by, Instant now) {
        return new Hold(kind, row, why, by, now);
    }

    /** It need not stay any longer, or its day has come; without a name, nobody had to say so. */
    public void release(@Nullable String by, Instant now) {
        if (releasedAt != null) {
            throw new IllegalStateException("what is released cannot be released again");
        }
        releasedBy = by;
        releasedAt = now;
        keeping.end(LocalDate.ofInstant(now, ZoneOffset.UTC));
    }

    public HoldId id() {
        return id;
    }

    public DataKind kind() {
        return kind;
    }

    public UUID row() {
        return row;
    }

    public Why why() {
        return new Why(reason, Optional.ofNullable(until));
    }

    public String heldBy() {
        return heldBy;
    }

    public Instant heldAt() {
        return heldAt;
    }

    /** By whom; empty while it stands, and where its day released it. */
    public Optional<String> releasedBy() {
        return Optional.ofNullable(releasedBy);
    }

    /** When; empty while it stands. */
    public Optional<Instant> releasedAt() {
        return Optional.ofNullable(releasedAt);
    }

    /**
     * What an order says.
     *
     * @param reason in at most 300 characters
     * @param until the first day on which the row need not stay any longer; empty: until it is released
     */
    public record Why(String reason, Optional<LocalDate> until) {

        public static final int LONGEST_REASON = 300;

        public Why {
            if (reason.isBlank() || reason.length() > LONGEST_REASON) {
                throw new IllegalArgumentException(
                        "an order has a reason, in at most " + LONGEST_REASON + " characters");
            }
        }
    }
}
