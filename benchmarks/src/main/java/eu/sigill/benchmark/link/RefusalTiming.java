package eu.sigill.benchmark.link;

import eu.sigill.benchmark.Ratios;
import eu.sigill.benchmark.Timings;
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
 * <p>Links whose MAC is wrong in its first byte, or only in its last one, are opened in an order that chance decides, each some
 * times over. Did the comparison end at the first difference, Welch's t between the two kinds would
 * grow with the number of measurements. Two more kinds tell what t is worth: links wrong in the first byte as well, which
 * must not differ, and links whose MAC is right, which must: they are decrypted, and refused for their padding.
 */
final class RefusalTiming {

    private static final int TIMES = 50;
    private static final int MEASUREMENTS = 60_000;
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
        first = new ForgedLinks(0, keys);
        last = new ForgedLinks(ForgedLinks.MAC - 1, keys);
        firstAgain = new ForgedLinks(0, keys);
        right = new ForgedLinks(ForgedLinks.NOWHERE, keys);
    }

    void measure(Ratios ratios) {
        var kinds = List.of(first, last, firstAgain, right);
        for (var number = 0; number < MEASUREMENTS; number++) {
            var kind = kinds.get(chance.nextInt(kinds.size()));
            var payload = kind.payload();
            var begin = System.nanoTime();
            open(payload);
            var nanos = System.nanoTime() - begin;
            if (number >= WARM_UP) {
                kind.times().add(nanos);
            }
        }
        ratios.limit("|t| of refusals, MAC wrong in the first or the last byte", t(first, last), Timings.BAR, "");
        ratios.say("%-72s %7.1f (chance and the machine alone)"
                .formatted("|t| of refusals of one kind", t(first, firstAgain)));
        ratios.say("%-72s %7.1f (a difference that is there)"
                .formatted("|t| of refusals, MAC wrong or right", t(first, right)));
    }

    private static double t(ForgedLinks some, ForgedLinks others) {
        return Timings.welch(some.times(), others.times());
    }

    private void open(String payload) {
        for (var i = 0; i < TIMES; i++) {
            if (!(opener.open(payload) instanceof Refused)) {
                throw new IllegalStateException("a forged link opened");
            }
        }
    }
}
