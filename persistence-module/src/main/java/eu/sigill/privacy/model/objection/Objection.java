package eu.sigill.privacy.model.objection;

import eu.sigill.platform.model.Uuid7;
import eu.sigill.platform.model.personal.Impersonal;
import eu.sigill.platform.model.personal.Personal;
import eu.sigill.platform.model.personal.Trait;
import eu.sigill.retention.model.row.Keeping;
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

/** That nobody is to be invited or reminded under an address. It stands as a keyed digest, and until it is withdrawn. */
@Entity
@Table(name = "privacy_objection")
@SQLRestriction(Keeping.IN_USE)
public class Objection {

    @Id
    @Personal(Trait.PSEUDONYM)
    private UUID id;

    @Column(name = "person_digest", updatable = false)
    @Personal(Trait.PSEUDONYM)
    private byte[] personDigest;

    @Column(name = "since", updatable = false)
    @Personal(Trait.BEHAVIOUR)
    private LocalDate since;

    @Embedded
    @Impersonal
    private Keeping keeping;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Objection() {} // for JPA

    public Objection(byte[] personDigest, Instant now) {
        this.id = Uuid7.at(now);
        this.personDigest = personDigest.clone();
        this.since = LocalDate.ofInstant(now, ZoneOffset.UTC);
        this.keeping = Keeping.inUse();
    }

    /** From now on it stops nothing. */
    public void withdraw(LocalDate today) {
        keeping.end(today);
    }

    public UUID id() {
        return id;
    }

    public LocalDate since() {
        return since;
    }

    /** Where it stands in its life. */
    public Keeping keeping() {
        return keeping;
    }
}
