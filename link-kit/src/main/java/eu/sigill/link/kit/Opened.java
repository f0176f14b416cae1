package eu.sigill.link.kit;

import eu.sigill.link.kit.reason.Remark;
import java.util.List;
import java.util.Optional;

/**
 * A link that opened: it was made with one of the active key pairs and says what it must.
 *
 * @param kid the key pair it was made with
 * @param oneTime present for {@link Format#OWN}; whether the id was used before is for the caller to know
 * @param warnings what its maker should mend, without any value
 */
public record Opened(Order order, String kid, Format format, Optional<OneTime> oneTime, List<Remark> warnings)
        implements Opening {
    public Opened {
        warnings = List.copyOf(warnings);
    }
}
