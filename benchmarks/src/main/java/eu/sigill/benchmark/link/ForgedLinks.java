package eu.sigill.benchmark.link;

import eu.sigill.link.kit.LinkKeys;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Links of one kind, and how long their refusals took.
 *
 * <p>There are many, each of random bytes, so that no difference comes from where one of them lies in memory.
 */
record ForgedLinks(List<String> payloads, Times times) {

    static final int MAC = 32;

    private static final int COUNT = 50;
    private static final int COVERED = 192;
    private static final int NOWHERE = -1;

    static ForgedLinks wrongAt(int place, LinkKeys keys) throws GeneralSecurityException {
        return of(place, keys);
    }

    /** They decrypt to random bytes, whose padding is hardly ever right. */
    static ForgedLinks withRightMac(LinkKeys keys) throws GeneralSecurityException {
        return of(NOWHERE, keys);
    }

    private static ForgedLinks of(int place, LinkKeys keys) throws GeneralSecurityException {
        var payloads = new ArrayList<String>();
        var random = new SecureRandom();
        var jca = new PlainJca(keys);
        for (var i = 0; i < COUNT; i++) {
            var closed = new byte[COVERED + MAC];
            random.nextBytes(closed);
            System.arraycopy(jca.mac(closed, COVERED), 0, closed, COVERED, MAC);
            if (place != NOWHERE) {
                closed[COVERED + place] ^= (byte) (1 + random.nextInt(255));
            }
            payloads.add(Base64.getEncoder().encodeToString(closed));
        }
        return new ForgedLinks(payloads, new Times());
    }

    String payload(int number) {
        return payloads.get(number % COUNT);
    }
}
