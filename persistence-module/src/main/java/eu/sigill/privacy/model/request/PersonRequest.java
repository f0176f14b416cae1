package eu.sigill.privacy.model.request;

import eu.sigill.platform.model.personal.Impersonal;
import eu.sigill.platform.model.personal.Personal;
import eu.sigill.platform.model.personal.Trait;
import eu.sigill.retention.model.row.Keeping;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;

/**
 * That somebody who proved their address wants something done about their data.
 *
 * <p>It is to be done within a month, or two months more where it is hard and they are told why (GDPR Art. 12(3)). Who they
 * are is in it as a keyed digest only.
 */
@Entity
@Table(name = "privacy_request")
@SQLRestriction(Keeping.IN_USE)
public class PersonRequest {

    private static final int MONTHS = 1;
    private static final int MORE_MONTHS = 2;

    @EmbeddedId
    @Personal(Trait.PSEUDONYM)
    private RequestId id;

    @Column(name = "person_digest", updatable = false)
    @Personal(Trait.PSEUDONYM)
    private byte[] personDigest;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    @Personal(Trait.BEHAVIOUR)
    private Wish wish;

    @Column(name = "received_on", updatable = false)
    @Personal(Trait.BEHAVIOUR)
    private LocalDate receivedOn;

    @Impersonal
    private boolean extended;

    @Column(name = "done_on")
    @Impersonal
    private @Nullable LocalDate doneOn;

    @Embedded
    @Impersonal
    private Keeping keeping;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected PersonRequest() {} // for JPA

    private PersonRequest(byte[] personDigest, Wish wish, Instant askedAt, Instant now) {
        this.id = RequestId.next(now);
        this.personDigest = personDigest.clone();
        this.wish = wish;
        this.receivedOn = LocalDate.ofInstant(askedAt, ZoneOffset.UTC);
        this.keeping = Keeping.inUse();
    }

    /** The month runs from the day on which they asked, whenever they proved who they are. */
    public static PersonRequest proven(byte[] personDigest, Wish wish, Instant askedAt, Instant now) {
        return new PersonRequest(personDigest, wish, askedAt, now);
    }

    /** Takes two months more, once, while there is time left. */
    public void extend(LocalDate today) {
        if (extended || doneOn != null || today.isAfter(dueOn())) {
            throw new IllegalStateException("only what is open and not overdue is extended, and once");
        }
        extended = true;
    }

    /** Done; a second time changes nothing. */
    public void finish(LocalDate today) {
        if (doneOn == null) {
            doneOn = today;
            keeping.end(today);
        }
    }

    public RequestId id() {
        return id;
    }

    public Wish wish() {
        return wish;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    /** The last day for doing it: the same day of a later month, or that month's last. */
    public LocalDate dueOn() {
        return receivedOn.plusMonths(extended ? MONTHS + MORE_MONTHS : MONTHS);
    }

    public boolean isExtended() {
        return extended;
    }

    public Optional<LocalDate> doneOn() {
        return Optional.ofNullable(doneOn);
    }

    /** Where it stands in its life. */
    public Keeping keeping() {
        return keeping;
    }
}
