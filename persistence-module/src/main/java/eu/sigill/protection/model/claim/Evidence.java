package eu.sigill.protection.model.claim;

import eu.sigill.platform.model.personal.Impersonal;
import eu.sigill.platform.model.personal.Personal;
import eu.sigill.platform.model.personal.Trait;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A file that proves a claim. It lies sealed in the data folder, under a name that nobody can guess and that says nothing. */
@Entity
@Table(name = "protection_evidence")
public class Evidence {

    @Id
    @Column(updatable = false)
    @Personal(Trait.PSEUDONYM)
    private String file;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "claim_id", updatable = false))
    @Personal(Trait.PSEUDONYM)
    private ClaimId claim;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    @Impersonal
    private EvidenceKind kind;

    @Column(name = "bytes", updatable = false)
    @Impersonal
    private int bytes;

    @Column(name = "added_at", updatable = false)
    @Personal(Trait.BEHAVIOUR)
    private Instant addedAt;

    @SuppressWarnings("NullAway.Init")
    protected Evidence() {} // for JPA

    public Evidence(String file, ClaimId claim, EvidenceKind kind, int bytes, Instant now) {
        this.file = file;
        this.claim = claim;
        this.kind = kind;
        this.bytes = bytes;
        this.addedAt = now;
    }

    /** Its name in the data folder. */
    public String file() {
        return file;
    }

    public ClaimId claim() {
        return claim;
    }

    public EvidenceKind kind() {
        return kind;
    }

    public int bytes() {
        return bytes;
    }

    public Instant addedAt() {
        return addedAt;
    }
}
