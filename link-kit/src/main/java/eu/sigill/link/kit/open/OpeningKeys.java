package eu.sigill.link.kit.open;

import eu.sigill.link.kit.LinkKeys;
import eu.sigill.link.kit.LinkTarget;
import eu.sigill.link.kit.Purpose;
import eu.sigill.link.kit.seal.CompatibleOpening;
import eu.sigill.link.kit.seal.OwnSeal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One active pair of keys with the ciphers made of it. One thread at a time. */
final class OpeningKeys {

    private final LinkKeys pair;
    private final LinkTarget target;
    private final Purpose purpose;
    private final CompatibleOpening compatible;
    private @Nullable OwnSeal own;

    OpeningKeys(LinkKeys pair, LinkTarget target, Purpose purpose) {
        this.pair = pair;
        this.target = target;
        this.purpose = purpose;
        var both = pair.toBytes();
        this.compatible = new CompatibleOpening(
                Arrays.copyOf(both, LinkKeys.KEY_LENGTH), Arrays.copyOfRange(both, LinkKeys.KEY_LENGTH, both.length));
    }

    String kid() {
        return pair.kid();
    }

    CompatibleOpening compatible() {
        return compatible;
    }

    OwnSeal own() {
        if (own == null) { // its key is derived first, which is wasted on those who have only compatible links
            own = new OwnSeal(pair.toBytes(), pair.kid(), purpose.label(), target.domain(), target.market());
        }
        return own;
    }
}
