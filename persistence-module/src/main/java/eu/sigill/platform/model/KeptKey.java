package eu.sigill.platform.model;

import eu.sigill.platform.model.personal.Impersonal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A key of the house itself, wrapped by the master key, so that the database alone opens nothing. */
@Entity
@Impersonal
@Table(name = "platform_kept_key")
public class KeptKey {

    @Id
    private String name;

    @Column(updatable = false)
    private byte[] wrapped;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected KeptKey() {} // for JPA

    public KeptKey(String name, byte[] wrapped, Instant now) {
        this.name = name;
        this.wrapped = wrapped.clone();
        this.createdAt = now;
    }

    public String name() {
        return name;
    }

    public byte[] wrapped() {
        return wrapped.clone();
    }

    public Instant createdAt() {
        return createdAt;
    }
}
