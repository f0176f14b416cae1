package eu.sigill.recognition.service.index;

import eu.sigill.member.model.Level;
import eu.sigill.platform.service.EmailAddress;
import eu.sigill.recognition.service.voprf.DirectEvaluation;
import eu.sigill.recognition.service.voprf.EvaluationKey;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Makes a member's entry for the epoch of a key. That is nearly all that an index costs: some 300 µs per member on one
 * core, five minutes for a million.
 *
 * <p>Serves one thread; each needs its own. An entry stays the same inside an epoch, so it may be kept.
 */
public final class EntryMaker {

    private final DirectEvaluation function;

    public EntryMaker(EvaluationKey key) {
        function = key.direct();
    }

    /** What is evaluated for an address, by house and browser alike: "recog/v2|" and the normalised address. */
    public static byte[] input(EmailAddress address) {
        return ("recog/v2|" + address.text()).getBytes(StandardCharsets.UTF_8);
    }

    public IndexEntry entry(EmailAddress address, Level level) {
        var output = function.of(input(address));
        try {
            return IndexEntry.of(Bucket.path(address), output, level);
        } finally {
            Arrays.fill(output, (byte) 0); // it opens the entry
        }
    }
}
