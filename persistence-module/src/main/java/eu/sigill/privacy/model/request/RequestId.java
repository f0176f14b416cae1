package eu.sigill.privacy.model.request;

import eu.sigill.platform.model.Uuid7;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Which request. */
@Embeddable
public record RequestId(
        @Column(name = "id", updatable = false) UUID value) {

    public static RequestId next(Instant now) {
        return new RequestId(Uuid7.at(now));
    }

    /** Of a text that somebody may have tampered with. */
    public static Optional<RequestId> parse(String text) {
        return Uuid7.parse(text).map(RequestId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
