package eu.sigill.recognition.service.lookup;

import eu.sigill.recognition.model.lookup.HashState;
import eu.sigill.recognition.model.lookup.KeyedHashes;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Reads what is kept, each part in a transaction of its own. */
@Stateless
@PermitAll
public class HashReader {

    @Inject
    KeyedHashes kept;

    public int codeOf(byte[] digest) {
        return kept.codeOf(digest);
    }

    public List<HashState> inOrder(byte[] after, int limit) {
        return kept.inOrder(after, limit);
    }

    public List<HashState> changedSince(Instant from) {
        return kept.changedSince(from);
    }

    public int forgetChanges(Instant before) {
        return kept.forgetChanges(before);
    }
}
