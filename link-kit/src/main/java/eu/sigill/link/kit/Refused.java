package eu.sigill.link.kit;

import eu.sigill.link.kit.reason.Remark;
import java.util.List;
import java.util.Optional;

/**
 * A link that stays shut.
 *
 * <p>The layer is for the merchant and for counters. A shopper is told the same for every layer, since the difference
 * would help a forger.
 *
 * @param kid the key pair it was made with; known only behind the MAC
 * @param notes what a merchant should look at: names of fields, never a value
 */
public record Refused(Layer layer, Optional<String> kid, List<Remark> notes) implements Opening {
    public Refused {
        notes = List.copyOf(notes);
    }

    public Refused(Layer layer, List<Remark> notes) {
        this(layer, Optional.empty(), notes);
    }

    public Refused(Layer layer) {
        this(layer, List.of());
    }

    /** The same of a link that this key pair made. */
    public Refused by(String pair) {
        return new Refused(layer, Optional.of(pair), notes);
    }
}
