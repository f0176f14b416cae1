package eu.sigill.recognition.service;

import eu.sigill.recognition.service.index.IndexesInForce;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.TreeMap;

/**
 * The public keys that the script carries, the same for everybody: a house that answered one shopper with a key of its own
 * would have to hand that shopper a script of its own too.
 */
@ApplicationScoped
public class PinnedKeys {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    @Inject
    IndexesInForce indexes;

    @Inject
    Clock clock;

    private volatile Pinned pinned = new Pinned(List.of(), new TreeMap<>());

    /** What to pin now; the very same until another epoch begins, or the last one's questions are no longer answered. */
    public Pinned current() {
        var epochs = Epoch.toPinAt(clock);
        var known = pinned;
        if (!known.epochs().equals(epochs)) {
            known = keysOf(epochs);
            pinned = known;
        }
        return known;
    }

    private Pinned keysOf(List<Epoch> epochs) {
        var keys = new TreeMap<String, String>();
        for (var epoch : epochs) {
            keys.put(String.valueOf(epoch.number()), BASE64.encodeToString(indexes.publicKey(epoch)));
        }
        return new Pinned(epochs, keys);
    }
}
