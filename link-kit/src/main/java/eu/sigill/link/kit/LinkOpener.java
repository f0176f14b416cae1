package eu.sigill.link.kit;

import eu.sigill.link.kit.open.LinkAddress;
import eu.sigill.link.kit.open.PayloadOpener;
import eu.sigill.link.kit.open.ShutLink;
import eu.sigill.link.kit.press.Spare;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;

/**
 * Opens the links of one shop.
 *
 * <p>No input makes it throw, and inputs of any size are safe: beyond 65,536 characters a payload is refused unread.
 * The MAC is compared in constant time and before anything is decrypted. Opening leaves no trace: the same link opens
 * again, so one-time use is for the caller to keep. Any number of threads may share an opener.
 */
public final class LinkOpener {

    private final LinkTarget target;
    private final Purpose purpose;
    private final InstantSource clock;
    private final Spare<PayloadOpener> openers;

    /** An opener of review links, in both formats. */
    public LinkOpener(LinkTarget target, Collection<LinkKeys> active, InstantSource clock) {
        this(target, active, clock, Purpose.REVIEW);
    }

    /**
     * An opener of links for one purpose. Compatible links, which cannot say theirs, open for reviews only.
     *
     * @param active every pair of keys that opens: while keys are changed, the old one and the new one
     */
    public LinkOpener(LinkTarget target, Collection<LinkKeys> active, InstantSource clock, Purpose purpose) {
        var pairs = List.copyOf(active);
        this.target = target;
        this.purpose = purpose;
        this.clock = clock;
        this.openers = new Spare<>(() -> new PayloadOpener(target, purpose, pairs));
    }

    /** Opens a payload: the raw value of p as it stands in the address, still percent-encoded, or out of a form. */
    public Opening open(String payload) {
        var opener = openers.take();
        try {
            return opener.open(payload, clock);
        } catch (ShutLink shut) {
            return shut.refused();
        } finally {
            openers.giveBack(opener);
        }
    }

    /**
     * Opens what somebody copied from wherever they saw it: a whole link, one without its scheme or its host, or a payload
     * alone.
     */
    public Opening inspect(String copied) {
        // a payload has no mark, no hyphen and no colon, but it may begin with a slash
        var isLink = copied.contains("?") || copied.contains("#") || copied.contains("/" + purpose.path() + "/");
        return isLink || copied.contains("://") ? openLink(copied) : open(copied);
    }

    /** Opens a whole link, or what follows the host in one; the host itself does not matter. */
    public Opening openLink(String url) {
        try {
            var address = LinkAddress.of(url, target.base().getRawPath(), purpose.path());
            return target.isFor(address.domain()) ? open(address.payload()) : new Refused(Layer.DOMAIN);
        } catch (ShutLink shut) {
            return shut.refused();
        }
    }
}
