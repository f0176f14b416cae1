package eu.sigill.benchmark.link;

import eu.sigill.benchmark.Ratios;
import eu.sigill.link.kit.LinkKeys;
import eu.sigill.link.kit.LinkOpener;
import eu.sigill.link.kit.LinkTarget;
import eu.sigill.link.kit.Refused;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.List;
import java.util.Random;

/**
 * Whether the time of a refusal tells where a forged MAC goes wrong.
 *
 * <p>Links whose MAC is wrong in its first byte, or only in its last one, are opened in an order that chance decides, a
 * hundred of one kind at a time. Did the comparison end at the first difference, Welch's t between the two kinds would
 * grow with the number of measurements. Two more kinds tell what t is worth: links wrong in the first byte as well, which
 * must not differ, and links whose MAC is right, which must: they are decrypted, and refused for their padding.
 */
final class RefusalTiming {

    /** What is usual where leaks are looked for (ISO/IEC 17825); chance passes it once in a hundred thousand times. */
    private static final double BAR = 4.5;

    private static final int BATCH = 100;
    private static final int BATCHES = 60_000;
    private static final int WARM_UP = 10_000;

    private final LinkOpener opener;
    private final Random chance = new Random();
    private final ForgedLinks first;
    private final ForgedLinks last;
    private final ForgedLinks firstAgain;
    private final ForgedLinks right;

    RefusalTiming() throws GeneralSecurityException {
        var keys = LinkKeys.generate();
        var target = new LinkTarget(URI.create("https://trust.example"), "books.example", "NL");
        opener = new LinkOpener(target, List.of(keys), Clock.systemUTC());
        first = ForgedLinks.wrongAt(0, keys);
        last = ForgedLinks.wrongAt(ForgedLinks.MAC - 1, keys);
        firstAgain = ForgedLinks.wrongAt(0, keys);
        right = ForgedLinks.withRightMac(keys);
    }

    void measure(Ratios ratios) {
        var kinds = List.of(first, last, firstAgain, right);
        for (var batch = 0; batch < BATCHES; batch++) {
            var kind = kinds.get(chance.nextInt(kinds.size()));
            var begin = System.nanoTime();
            openSome(kind);
            var nanos = System.nanoTime() - begin;
            if (batch >= WARM_UP) {
                kind.times().add(nanos);
            }
        }
        ratios.limit("|t| of refusals, MAC wrong in the first or the last byte", t(first, last), BAR, "");
        ratios.say("%-72s %7.1f (chance and the machine alone)"
                .formatted("|t| of refusals of one kind", t(first, firstAgain)));
        ratios.say("%-72s %7.1f (a difference that is there)"
                .formatted("|t| of refusals, MAC wrong or right", t(first, right)));
    }

    private static double t(ForgedLinks some, ForgedLinks others) {
        return Math.abs(Times.welch(some.times(), others.times()));
    }

    private void openSome(ForgedLinks kind) {
        for (var i = 0; i < BATCH; i++) {
            if (!(opener.open(kind.payload(i)) instanceof Refused)) {
                throw new IllegalStateException("a forged link opened");
            }
        }
    }
}
