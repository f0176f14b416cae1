package eu.sigill.link.kit.open;

import eu.sigill.link.kit.Format;
import eu.sigill.link.kit.Layer;
import eu.sigill.link.kit.LinkKeys;
import eu.sigill.link.kit.LinkTarget;
import eu.sigill.link.kit.Opened;
import eu.sigill.link.kit.Purpose;
import eu.sigill.link.kit.json.BrokenJson;
import eu.sigill.link.kit.json.JsonScanner;
import eu.sigill.link.kit.reason.Reason;
import eu.sigill.link.kit.reason.Remark;
import eu.sigill.link.kit.seal.CompatibleOpening;
import eu.sigill.link.kit.seal.OwnSeal;
import eu.sigill.link.kit.wire.Base64Text;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Opens payloads one after the other, each in the same memory. One thread at a time. */
public final class PayloadOpener {

    private final Purpose purpose;
    private final List<OpeningKeys> keys;
    private byte[] sealed = new byte[1024];
    private byte[] text = new byte[1024];

    public PayloadOpener(LinkTarget target, Purpose purpose, Collection<LinkKeys> active) {
        this.purpose = purpose;
        this.keys = active.stream()
                .map(pair -> new OpeningKeys(pair, target, purpose))
                .toList();
    }

    /** Opens a payload as it stands in an address or a form. */
    public Opened open(String raw, InstantSource clock) throws ShutLink {
        if (text.length < raw.length()) {
            sealed = new byte[PayloadText.MAX_LENGTH];
            text = new byte[PayloadText.MAX_LENGTH];
        }
        var payload = new PayloadText(raw);
        try {
            return payload.startsWith(OwnClaims.PREFIX) ? openOwn(payload, clock.instant()) : openCompatible(payload);
        } finally {
            // What was decrypted must not lie about until the next link comes.
            Arrays.fill(text, 0, payload.length(), (byte) 0);
        }
    }

    private Opened openCompatible(PayloadText payload) throws ShutLink {
        int length = Base64Text.decodeStandard(payload.bytes(), payload.length(), sealed);
        if (length < 0 && payload.tidy()) {
            length = Base64Text.decodeStandard(payload.bytes(), payload.length(), sealed);
        }
        require(length >= 0, Layer.BASE64);
        require(CompatibleOpening.fits(length), Layer.LENGTH);
        var pair = pairThatKnows(length);
        try {
            return opened(pair, length, payload);
        } catch (ShutLink shut) {
            throw shut.by(pair.kid());
        }
    }

    private Opened opened(OpeningKeys pair, int length, PayloadText payload) throws ShutLink {
        int textLength = pair.compatible().open(sealed, length, text);
        require(textLength >= 0, Layer.PADDING);
        requireUtf8(CompatibleOpening.HEAD, textLength);
        var straight = StraightOrder.in(text, CompatibleOpening.HEAD, textLength);
        if (straight != null) {
            return new Opened(straight, pair.kid(), Format.COMPATIBLE, Optional.empty(), payload.warnings());
        }
        var fields = fields(CompatibleOpening.HEAD, textLength, Claim.OF_AN_ORDER);
        return new Opened(fields.order(), pair.kid(), Format.COMPATIBLE, Optional.empty(), warnings(payload, fields));
    }

    private Opened openOwn(PayloadText payload, Instant now) throws ShutLink {
        payload.tidy();
        int kidFrom = OwnClaims.PREFIX.length();
        int dot = payload.indexOf('.', kidFrom);
        require(dot >= 0, Layer.BASE64);
        int length = Base64Text.decodeUrlSafe(payload.bytes(), dot + 1, payload.length() - dot - 1, sealed);
        require(length >= 0, Layer.BASE64);
        require(OwnSeal.fits(length), Layer.LENGTH);
        var pair = pairCalled(payload.substring(kidFrom, dot));
        int textLength = pair.own().open(sealed, length, text);
        require(textLength >= 0, Layer.MAC);
        try {
            return openedOwn(pair, textLength, payload, now);
        } catch (ShutLink shut) {
            throw shut.by(pair.kid());
        }
    }

    private Opened openedOwn(OpeningKeys pair, int textLength, PayloadText payload, Instant now) throws ShutLink {
        require(textLength % OwnSeal.BUCKET == 0, Layer.PADDING);
        requireUtf8(0, textLength);
        var fields = fields(0, textLength, Claim.OF_AN_OWN_LINK);
        var oneTime = OwnClaims.read(fields, purpose, now);
        var order = fields.order();
        OwnClaims.requireUnexpired(oneTime, now);
        return new Opened(order, pair.kid(), Format.OWN, Optional.of(oneTime), warnings(payload, fields));
    }

    /** The compatible form has neither key id nor purpose: every active pair is tried, and only where a review is due. */
    private OpeningKeys pairThatKnows(int length) throws ShutLink {
        for (int i = 0; i < keys.size() && purpose == Purpose.REVIEW; i++) {
            if (keys.get(i).compatible().knows(sealed, length)) {
                return keys.get(i);
            }
        }
        throw new ShutLink(Layer.MAC);
    }

    private OpeningKeys pairCalled(String kid) throws ShutLink {
        for (var pair : keys) {
            if (pair.kid().equals(kid)) {
                return pair;
            }
        }
        throw new ShutLink(Layer.MAC);
    }

    private void requireUtf8(int from, int length) throws ShutLink {
        require(StrictUtf8.isIn(text, from, length), Layer.UTF8);
    }

    private FieldReader fields(int from, int length, List<Claim> known) throws ShutLink {
        if (length == 0) {
            throw new ShutLink(Layer.JSON, List.of(Remark.of(Reason.EMPTY_TEXT)));
        }
        try {
            return new FieldReader(new JsonScanner(text, from, length), known);
        } catch (BrokenJson e) {
            throw new ShutLink(Layer.JSON);
        }
    }

    private static List<Remark> warnings(PayloadText payload, FieldReader fields) {
        var warnings = payload.warnings();
        if (warnings.isEmpty()) {
            return fields.remarks().warnings();
        }
        var all = new ArrayList<>(warnings);
        all.addAll(fields.remarks().warnings());
        return all;
    }

    private static void require(boolean condition, Layer layer) throws ShutLink {
        if (!condition) {
            throw new ShutLink(layer);
        }
    }
}
