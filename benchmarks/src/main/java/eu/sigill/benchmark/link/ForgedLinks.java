package eu.sigill.benchmark.link;

import eu.sigill.benchmark.Timings;
import eu.sigill.link.kit.LinkKeys;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;

/** Links of one kind: random bytes with their right MAC, or with one that is wrong in a byte. */
final class ForgedLinks {

    static final int MAC = 32;

    /** The place of the wrong byte where none is. They decrypt to random bytes, whose padding is hardly ever right. */
    static final int NOWHERE = -1;

    private static final int COVERED = 192;

    private final int place;
    private final PlainJca jca;
    private final Timings times = new Timings();
    private final SecureRandom random = new SecureRandom();

    ForgedLinks(int place, LinkKeys keys) throws GeneralSecurityException {
        this.place = place;
        this.jca = new PlainJca(keys);
    }

    /** How long their refusals took. */
    Timings times() {
        return times;
    }

    /**
     * Another one each time, of other bytes and in another place of the memory: kept ones would differ by where they lie,
     * and that for as long as they lie there.
     */
    String payload() {
        var closed = new byte[COVERED + MAC];
        random.nextBytes(closed);
        System.arraycopy(jca.mac(closed, COVERED), 0, closed, COVERED, MAC);
        if (place != NOWHERE) {
            closed[COVERED + place] ^= (byte) (1 + random.nextInt(255));
        }
        return Base64.getEncoder().encodeToString(closed);
    }
}
