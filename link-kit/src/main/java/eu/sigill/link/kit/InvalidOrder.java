package eu.sigill.link.kit;

/** An order that no link can carry. It names the field and what is wrong, never the value. */
public final class InvalidOrder extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final String reason;

    public InvalidOrder(String field, String reason) {
        super(field + " " + reason);
        this.field = field;
        this.reason = reason;
    }

    /** {@code email}, {@code name}, {@code ref}, {@code skus} or {@code tags}; {@code order} if it is all of them. */
    public String field() {
        return field;
    }

    /** Half a sentence that goes on after the field's name: "is missing". */
    public String reason() {
        return reason;
    }
}
