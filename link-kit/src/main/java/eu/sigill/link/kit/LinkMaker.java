package eu.sigill.link.kit;

import eu.sigill.link.kit.press.LinkPress;
import eu.sigill.link.kit.press.Spare;
import eu.sigill.link.kit.wire.Bytes;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BiConsumer;

/**
 * Makes links for one shop with one pair of keys.
 *
 * <p>A link is written in the strict form that every known opener reads: lower-case field names, compact JSON, no list
 * that has no entry, standard base64 with its padding, percent-encoded once in upper case, {@code p} the only
 * parameter. Every link has fresh random bytes: the same order never gives the same link twice. Any number of threads
 * may share a maker; keep it, for its ciphers are costly to set up.
 */
public final class LinkMaker {

    private final Spare<LinkPress> presses;

    public LinkMaker(LinkTarget target, LinkKeys keys) {
        presses = new Spare<>(() -> new LinkPress(target, keys));
    }

    /**
     * A link that others' openers read too. It neither expires nor is it bound to the shop.
     *
     * @throws InvalidOrder if the order has a control character, half a surrogate pair, or is too long for a link
     */
    public MadeLink compatible(Order order) {
        return make((press, link) -> press.compatible(order, '?', link));
    }

    /**
     * As {@link #compatible}, but with the payload in the fragment, which no browser sends to a server.
     *
     * @throws InvalidOrder as {@link #compatible}
     */
    public MadeLink compatibleInFragment(Order order) {
        return make((press, link) -> press.compatible(order, '#', link));
    }

    /**
     * A link of our own form: bound to shop, market and purpose, with an expiry and an id for one-time use.
     *
     * @param lifetime how long the link opens from now on, at least a second; parts of a second are dropped
     * @throws InvalidOrder as {@link #compatible}
     */
    public MadeLink own(Order order, Purpose purpose, Duration lifetime, Instant now) {
        if (lifetime.toSeconds() < 1) {
            throw new IllegalArgumentException("a link lives for a second or longer");
        }
        return make((press, link) -> press.own(order, purpose, lifetime, now, link));
    }

    private MadeLink make(BiConsumer<LinkPress, Bytes> make) {
        var press = presses.take();
        try {
            var link = press.sheet();
            make.accept(press, link);
            return MadeLink.of(link.ascii(0));
        } finally {
            presses.giveBack(press);
        }
    }
}
