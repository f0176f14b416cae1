package eu.sigill.platform.service;

import eu.sigill.platform.model.Envelope;
import eu.sigill.platform.service.sealing.Sealing;
import eu.sigill.platform.service.sealing.WrappingKey;
import eu.sigill.platform.service.sealing.WrongKey;
import java.nio.charset.StandardCharsets;

/** One thing's own key. It lies wrapped beside what it seals, and all is bound to the thing. */
public final class OwnKey {

    private final byte[] wrapped;
    private final Sealing sealing;
    private final String boundTo;

    private OwnKey(byte[] wrapped, Sealing sealing, String boundTo) {
        this.wrapped = wrapped.clone();
        this.sealing = sealing;
        this.boundTo = boundTo;
    }

    /** A new one, for a thing that has none. */
    public static OwnKey fresh(WrappingKey by, String boundTo) {
        var key = Sealing.newKey();
        return new OwnKey(by.wrap(key, boundTo), new Sealing(key), boundTo);
    }

    /**
     * The one that a thing has.
     *
     * @throws WrongKey if another key wrapped it, or for another thing
     */
    public static OwnKey of(byte[] wrapped, WrappingKey by, String boundTo) {
        return new OwnKey(wrapped, new Sealing(by.unwrap(wrapped, boundTo)), boundTo);
    }

    /** The same for one part of the thing: what is sealed for it opens for no other. */
    public OwnKey part(String name) {
        return new OwnKey(wrapped, sealing, boundTo + " " + name);
    }

    /** As it is stored. */
    public byte[] wrapped() {
        return wrapped.clone();
    }

    public byte[] seal(byte[] plain) {
        return sealing.seal(plain, boundTo);
    }

    public byte[] seal(String text) {
        return seal(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * What was sealed.
     *
     * @throws WrongKey if it was sealed under another key, or for another part
     */
    public byte[] open(byte[] sealed) {
        return sealing.open(sealed, boundTo);
    }

    public String openText(byte[] sealed) {
        return new String(open(sealed), StandardCharsets.UTF_8);
    }

    /** This key with the one thing that it seals. */
    public Envelope around(byte[] plain) {
        return new Envelope(wrapped(), seal(plain));
    }

    public Envelope around(String text) {
        return new Envelope(wrapped(), seal(text));
    }

    @Override
    public String toString() {
        return "OwnKey[" + sealing + "]";
    }
}
