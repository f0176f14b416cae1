package eu.sigill.platform.model.mail;

import eu.sigill.platform.model.Uuid7;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Which mail. */
@Embeddable
public record MailId(@Column(name = "id", updatable = false) UUID value) {

    public static MailId next(Instant now) {
        return new MailId(Uuid7.at(now));
    }

    /** Of a text that somebody may have tampered with. */
    public static Optional<MailId> parse(String text) {
        return Uuid7.parse(text).map(MailId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
