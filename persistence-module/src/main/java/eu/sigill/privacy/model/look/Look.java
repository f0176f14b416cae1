package eu.sigill.privacy.model.look;

import eu.sigill.platform.model.Uuid7;
import eu.sigill.platform.model.personal.Impersonal;
import eu.sigill.platform.model.personal.Personal;
import eu.sigill.platform.model.personal.Trait;
import eu.sigill.retention.model.row.Keeping;
import eu.sigill.retention.model.rule.DataKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;

/** That somebody looked at a blocked row, and why. */
@Entity
@Table(name = "privacy_look")
@SQLRestriction(Keeping.IN_USE)
public class Look {

    /** In characters. */
    public static final int LONGEST_REASON = 300;

    @Id
    @Impersonal
    private UUID id;

    @Embedded
    @Impersonal
    private DataKind kind;

    @Column(name = "row_id", updatable = false)
    @Personal(Trait.PSEUDONYM)
    private UUID row;

    @Column(updatable = false)
    @Personal(Trait.CONTENT)
    private String reason;

    @Column(name = "looked_by", updatable = false)
    @Personal(Trait.IDENTITY)
    private String by;

    @Column(name = "looked_at", updatable = false)
    @Personal(Trait.BEHAVIOUR)
    private Instant at;

    @Embedded
    @Impersonal
    private Keeping keeping;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Look() {} // for JPA

    private Look(DataKind kind, UUID row, String reason, String by, Instant at) {
        this.id = Uuid7.at(at);
        this.kind = kind;
        this.row = row;
        this.reason = reason;
        this.by = by;
        this.at = at;
        this.keeping = Keeping.since(LocalDate.ofInstant(at, ZoneOffset.UTC));
    }

    /** Somebody looks at a row now. */
    public static Look at(DataKind kind, UUID row, String reason, String by, Instant now) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("a look has a reason, in at most " + LONGEST_REASON + " characters");
        }
        return new Look(kind, row, reason, by, now);
    }

    public UUID id() {
        return id;
    }

    public DataKind kind() {
        return kind;
    }

    public UUID row() {
        return row;
    }

    public String reason() {
        return reason;
    }

    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }

    /** Where it stands in its life. */
    public Keeping keeping() {
        return keeping;
    }
}
