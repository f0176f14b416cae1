package eu.sigill.link.web.key;

import eu.sigill.link.service.key.KeyPairView;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A pair without its keys. */
@Schema(name = "LinkKeys")
public record KeyPairAnswer(
        String kid,
        String fingerprint,
        String status,
        Instant createdAt,
        @Nullable LocalDate lastUsedOn) {

    static KeyPairAnswer of(KeyPairView pair) {
        return new KeyPairAnswer(
                pair.kid(),
                pair.fingerprint(),
                pair.status().name(),
                pair.createdAt(),
                pair.lastUsedOn().orElse(null));
    }
}
