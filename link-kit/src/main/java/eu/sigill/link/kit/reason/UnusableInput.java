package eu.sigill.link.kit.reason;

/** An input of which no row can be read, told in plain words. Nothing has been written. */
public final class UnusableInput extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Remark remark;

    public UnusableInput(Remark remark) {
        super(remark.text());
        this.remark = remark;
    }

    public UnusableInput(Reason reason, Object... places) {
        this(Remark.of(reason, places));
    }

    /** What makes it unusable. */
    public Remark remark() {
        return remark;
    }
}
