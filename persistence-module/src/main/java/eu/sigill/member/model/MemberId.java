package eu.sigill.member.model;

import eu.sigill.platform.model.Uuid7;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Which member. */
@Embeddable
public record MemberId(
        @Column(name = "id", updatable = false) UUID value) {

    public static MemberId next(Instant now) {
        return new MemberId(Uuid7.at(now));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
