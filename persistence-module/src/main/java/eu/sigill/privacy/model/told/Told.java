package eu.sigill.privacy.model.told;

import eu.sigill.platform.model.Envelope;
import eu.sigill.platform.model.Uuid7;
import eu.sigill.platform.model.personal.Impersonal;
import eu.sigill.platform.model.personal.Personal;
import eu.sigill.platform.model.personal.Trait;
import eu.sigill.retention.model.row.Keeping;
import eu.sigill.retention.model.rule.DataKind;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;

/**
 * That a shop is told what became of data which it got (GDPR Art. 19). The order number, by which alone it finds its own
 * copy, lies sealed.
 */
@Entity
@Table(name = "privacy_told")
@SQLRestriction(Keeping.IN_USE)
public class Told {

    @Id
    @Impersonal
    private UUID id;

    @Column(updatable = false)
    @Personal(Trait.BEHAVIOUR)
    private String recipient;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "kind", updatable = false))
    @Impersonal
    private DataKind kind;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    @Impersonal
    private Change change;

    @Column(name = "wrapped_key", updatable = false)
    @Personal(Trait.SECRET)
    private byte[] wrappedKey;

    @Column(name = "sealed_reference", updatable = false)
    @Personal(Trait.BEHAVIOUR)
    private byte[] sealedReference;

    @Column(name = "told_on", updatable = false)
    @Impersonal
    private LocalDate toldOn;

    @Embedded
    @Impersonal
    private Keeping keeping;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Told() {} // for JPA

    private Told(UUID id, About about, Envelope reference, Instant now) {
        this.id = id;
        this.recipient = about.recipient();
        this.kind = about.kind();
        this.change = about.change();
        this.wrappedKey = reference.wrappedKey();
        this.sealedReference = reference.sealed();
        this.toldOn = LocalDate.ofInstant(now, ZoneOffset.UTC);
        this.keeping = Keeping.since(toldOn);
    }

    public static UUID nextId(Instant now) {
        return Uuid7.at(now);
    }

    public static Told of(UUID id, About about, Envelope reference, Instant now) {
        return new Told(id, about, reference, now);
    }

    public UUID id() {
        return id;
    }

    public About about() {
        return new About(recipient, kind, change);
    }

    public Envelope reference() {
        return new Envelope(wrappedKey, sealedReference);
    }

    public LocalDate toldOn() {
        return toldOn;
    }

    /** Where it stands in its life. */
    public Keeping keeping() {
        return keeping;
    }

    /** Who is told what of which data. */
    public record About(String recipient, DataKind kind, Change change) {}

    /** What became of them. */
    public enum Change {
        ERASED,
        CORRECTED
    }
}
