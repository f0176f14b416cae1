package eu.sigill.link.kit;

import eu.sigill.link.kit.reason.Remark;
import java.util.List;

/**
 * A link that stays shut.
 *
 * <p>The layer is for the merchant and for counters. A shopper is told the same for every layer, since the difference
 * would help a forger.
 *
 * @param notes what a merchant should look at: names of fields, never a value
 */
public record Refused(Layer layer, List<Remark> notes) implements Opening {
    public Refused {
        notes = List.copyOf(notes);
    }

    public Refused(Layer layer) {
        this(layer, List.of());
    }
}
