package eu.sigill.retention.model.ledger;

import eu.sigill.platform.model.personal.Impersonal;
import eu.sigill.platform.model.personal.Personal;
import eu.sigill.platform.model.personal.Trait;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One line of the ledger, word for word as it is exported. */
@Entity
@Table(name = "retention_ledger")
public class LedgerLine {

    @Id
    @Impersonal
    private long seq;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    @Impersonal
    private LineType type;

    @Column(updatable = false)
    @Personal(Trait.PSEUDONYM)
    private String body;

    @Column(updatable = false)
    @Impersonal
    private byte[] hash;

    @SuppressWarnings("NullAway.Init")
    protected LedgerLine() {} // for JPA

    /**
     * A line behind all others.
     *
     * @param body its text, without its hash
     * @param hash of the hash before it and this text
     */
    public LedgerLine(long seq, LineType type, String body, byte[] hash) {
        this.seq = seq;
        this.type = type;
        this.body = body;
        this.hash = hash.clone();
    }

    public long seq() {
        return seq;
    }

    public LineType type() {
        return type;
    }

    public String body() {
        return body;
    }

    public byte[] hash() {
        return hash.clone();
    }
}
