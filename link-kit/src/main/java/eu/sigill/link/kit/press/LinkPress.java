package eu.sigill.link.kit.press;

import eu.sigill.link.kit.InvalidOrder;
import eu.sigill.link.kit.LinkKeys;
import eu.sigill.link.kit.LinkTarget;
import eu.sigill.link.kit.Purpose;
import eu.sigill.link.kit.json.JsonText;
import eu.sigill.link.kit.reason.Reason;
import eu.sigill.link.kit.reason.Remark;
import eu.sigill.link.kit.rule.MakingRules;
import eu.sigill.link.kit.rule.OrderText;
import eu.sigill.link.kit.seal.CompatibleSealing;
import eu.sigill.link.kit.seal.OwnSeal;
import eu.sigill.link.kit.wire.Base64Text;
import eu.sigill.link.kit.wire.Bytes;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** Makes links one after the other, each into the same memory. One thread at a time. */
public final class LinkPress {

    /** The longest text in bytes. A link of it stays within what an opener reads, even if a mail tool encodes it again. */
    static final int MAX_TEXT = 32 * 1024;

    private final LinkTarget target;
    private final LinkKeys keys;
    private final CompatibleSealing compatible;
    private final Map<Purpose, OwnSeal> own = new EnumMap<>(Purpose.class);
    private final String page;
    private final Bytes text = new Bytes(1024);
    private final Bytes sealed = new Bytes(1024);
    private final Bytes sheet = new Bytes(1024);
    private final byte[] id = new byte[16];

    public LinkPress(LinkTarget target, LinkKeys keys) {
        this.target = target;
        this.keys = keys;
        this.page = target.page(Purpose.REVIEW);
        var both = keys.toBytes();
        this.compatible = new CompatibleSealing(
                Arrays.copyOf(both, LinkKeys.KEY_LENGTH), Arrays.copyOfRange(both, LinkKeys.KEY_LENGTH, both.length));
    }

    /** An empty sheet for one link; the next call empties it again. */
    public Bytes sheet() {
        sheet.clear();
        return sheet;
    }

    /**
     * Adds a compatible link.
     *
     * @param mark {@code ?} or, to keep the payload from the server's log, {@code #}
     * @throws InvalidOrder if the order breaks a rule of {@link MakingRules}; nothing is added then
     */
    public void compatible(OrderText order, char mark, Bytes link) {
        check(order);
        text.clear();
        text.extend(CompatibleSealing.HEAD);
        write(order, new JsonText(text).begin());
        compatible.seal(text, sealed);
        text.wipe();
        link.addAscii(page);
        link.add(mark);
        link.addAscii("p=");
        Base64Text.addPercentEncoded(sealed.array(), sealed.length(), link);
    }

    /**
     * Adds an own link.
     *
     * @throws InvalidOrder if the order breaks a rule of {@link MakingRules}; nothing is added then
     */
    public void own(OrderText order, Purpose purpose, Duration lifetime, Instant now, Bytes link) {
        check(order);
        var seal = own.computeIfAbsent(purpose, this::ownSeal);
        text.clear();
        var json = new JsonText(text).begin();
        claim(seal, purpose, lifetime, now, json);
        write(order, json);
        seal.seal(text, sealed);
        text.wipe();
        link.addAscii(target.page(purpose));
        link.addAscii("#p=v2.");
        link.addAscii(keys.kid());
        link.add('.');
        Base64Text.addUrlSafe(sealed.array(), 0, sealed.length(), link);
    }

    private void claim(OwnSeal seal, Purpose purpose, Duration lifetime, Instant now, JsonText json) {
        seal.random(id);
        var jti = new Bytes(24);
        Base64Text.addUrlSafe(id, 0, id.length, jti);
        json.field("typ", purpose.label())
                .field("iat", now.getEpochSecond())
                .field("exp", now.plus(lifetime).getEpochSecond())
                .field("jti", jti.ascii(0));
    }

    /** Lists without an entry are left out: every opener takes an absent one for empty, and the link is shorter. */
    private void write(OrderText order, JsonText json) {
        json.field("email", order.email()).field("name", order.name()).field("ref", order.ref());
        if (!order.skus().isEmpty()) {
            json.field("skus", order.skus());
        }
        if (!order.tags().isEmpty()) {
            json.field("tags", order.tags());
        }
        json.end();
        if (text.length() > MAX_TEXT) {
            text.wipe();
            throw new InvalidOrder(Remark.of(Reason.LONGER_THAN_A_LINK, Remark.of(Reason.ORDER)));
        }
    }

    private static void check(OrderText order) {
        var fault = MakingRules.fault(order);
        if (fault != null) {
            throw new InvalidOrder(fault);
        }
    }

    private OwnSeal ownSeal(Purpose purpose) {
        return new OwnSeal(keys.toBytes(), keys.kid(), purpose.label(), target.domain(), target.market());
    }
}
