package eu.sigill.link.service.key;

import eu.sigill.link.model.KeyStatus;
import eu.sigill.link.model.LinkKeyPair;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A key pair as it is shown: all but the keys. */
public record KeyPairView(
        String kid, String fingerprint, KeyStatus status, Instant createdAt, Optional<LocalDate> lastUsedOn) {

    public static KeyPairView of(LinkKeyPair pair, Optional<LocalDate> lastUsedOn) {
        return new KeyPairView(pair.id().kid(), pair.fingerprint(), pair.status(), pair.createdAt(), lastUsedOn);
    }
}
