package eu.sigill.link.kit.json;

/** A text that is not JSON. It tells where, and nothing of what stands there. */
public final class BrokenJson extends Exception {
    private static final long serialVersionUID = 1L;

    private final int position;

    BrokenJson(int position) {
        super("not JSON at byte " + (position + 1), null, false, false);
        this.position = position;
    }

    /** Where it breaks, counted in bytes from 1. */
    public int position() {
        return position + 1;
    }
}
