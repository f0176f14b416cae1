package eu.sigill.platform.model.mail;

import eu.sigill.platform.model.Envelope;
import eu.sigill.platform.model.personal.Impersonal;
import eu.sigill.platform.model.personal.Personal;
import eu.sigill.platform.model.personal.Trait;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * A mail that has not been handed to a mail server yet, sealed under a key of its own.
 *
 * <p>It is gone once it was handed over, or once it would come too late to be of use.
 */
@Entity
@Table(name = "platform_mail")
public class OutgoingMail {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final int MOST_DOUBLINGS = 7; // to about an hour

    @EmbeddedId
    @Impersonal
    private MailId id;

    @Column(updatable = false)
    @Impersonal
    private String kind;

    @Column(name = "wrapped_key", updatable = false)
    @Personal(Trait.SECRET)
    private byte[] wrappedKey;

    @Column(updatable = false)
    @Personal(Trait.CONTACT)
    private byte[] sealed;

    @Column(name = "written_at", updatable = false)
    @Personal(Trait.BEHAVIOUR)
    private Instant writtenAt;

    @Column(name = "useful_until", updatable = false)
    @Impersonal
    private Instant usefulUntil;

    @Column(name = "next_try_at")
    @Impersonal
    private Instant nextTryAt;

    @Impersonal
    private int tries;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected OutgoingMail() {} // for JPA

    private OutgoingMail(MailId id, String kind, Envelope envelope, Instant now, Instant usefulUntil) {
        this.id = id;
        this.kind = kind;
        this.wrappedKey = envelope.wrappedKey();
        this.sealed = envelope.sealed();
        this.writtenAt = now;
        this.nextTryAt = now;
        this.usefulUntil = usefulUntil;
    }

    /**
     * A mail to be handed over at once.
     *
     * @param kind what it is about, in words of ours: never who it is for
     */
    public static OutgoingMail write(MailId id, String kind, Envelope envelope, Instant now, Instant usefulUntil) {
        return new OutgoingMail(id, kind, envelope, now, usefulUntil);
    }

    /**
     * Somebody tries to hand it over now. The next try waits, each time twice as long; written down before the mail
     * server is asked, so that two never try at once, and none again and again what ends them.
     */
    public void tried(Instant now) {
        nextTryAt = now.plus(FIRST_PAUSE.multipliedBy(1L << Math.min(tries, MOST_DOUBLINGS)));
        tries++;
    }

    public boolean isDue(Instant now) {
        return !now.isBefore(nextTryAt);
    }

    public MailId id() {
        return id;
    }

    public String kind() {
        return kind;
    }

    /** Address, subject and text, under a key that the master key wraps. */
    public Envelope envelope() {
        return new Envelope(wrappedKey, sealed);
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public Instant usefulUntil() {
        return usefulUntil;
    }

    public Instant nextTryAt() {
        return nextTryAt;
    }

    public int tries() {
        return tries;
    }
}
