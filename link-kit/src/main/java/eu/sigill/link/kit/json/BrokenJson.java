package eu.sigill.link.kit.json;

/** A text that is not JSON. It tells where, and nothing of what stands there. */
public final class BrokenJson extends Exception {
    private static final long serialVersionUID = 1L;

    BrokenJson(int position) {
        super("not JSON at byte " + (position + 1), null, false, false);
    }
}
