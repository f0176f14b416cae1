package eu.sigill.link.kit;

import eu.sigill.link.kit.reason.Remark;

/** A key pair that cannot be one. It names the key and its size, never its bytes. */
public final class BadKeys extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient Remark remark;

    BadKeys(Remark remark) {
        super(remark.text());
        this.remark = remark;
    }

    /** {@code encryptKey} or {@code authKey}. */
    public String field() {
        return remark.subject();
    }

    /** What is wrong with the key. */
    public Remark remark() {
        return remark;
    }
}
