package eu.sigill.platform.service.tally;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;

/** Writes each count in a transaction of its own, so that one that fails takes no other with it. */
@Stateless
@PermitAll
public class TallyWriter {

    public <K> void write(Tallied<K> tallied, K key, long times) {
        tallied.write(key, times);
    }
}
