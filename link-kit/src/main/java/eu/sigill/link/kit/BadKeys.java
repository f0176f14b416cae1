package eu.sigill.link.kit;

/** A key pair that cannot be one. It names the key and its size, never its bytes. */
public final class BadKeys extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String field;

    BadKeys(String field, String reason) {
        super(field + " " + reason);
        this.field = field;
    }

    /** {@code encryptKey} or {@code authKey}. */
    public String field() {
        return field;
    }
}
