package eu.sigill.link.kit;

import eu.sigill.link.kit.reason.Remark;

/** An order that no link can carry. It names the field and what is wrong, never the value. */
public final class InvalidOrder extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient Remark remark;

    public InvalidOrder(Remark remark) {
        super(remark.text());
        this.remark = remark;
    }

    /** {@code email}, {@code name}, {@code ref}, {@code skus} or {@code tags}; {@code order} if it is all of them. */
    public String field() {
        return remark.subject();
    }

    /** What is wrong with the field. */
    public Remark remark() {
        return remark;
    }
}
