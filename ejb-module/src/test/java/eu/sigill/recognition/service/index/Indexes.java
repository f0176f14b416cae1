package eu.sigill.recognition.service.index;

import eu.sigill.platform.service.KeysAtRest;
import java.time.Clock;

/** Indexes for tests of other packages. */
public final class Indexes {

    private Indexes() {}

    /** Those of a house that has built none yet. */
    public static IndexesInForce none(KeysAtRest keys, Clock clock) {
        var none = new IndexesInForce();
        none.secrets = new EpochSecrets();
        none.secrets.keys = keys;
        none.clock = clock;
        return none;
    }
}
