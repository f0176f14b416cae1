package eu.sigill.platform.service.sealing;

/** A sealed value did not open. Why is not told: it would help only somebody who tries keys. */
public class WrongKey extends RuntimeException {

    private static final long serialVersionUID = 1;

    public WrongKey() {
        super("a sealed value does not open with this key");
    }
}
