package eu.sigill.retention.model.rule;

/** What the law takes whoever runs the house for. */
public enum OperatorType {
    ANY,
    TRADER,
    /** Who pays out guarantees may be one, and then keeps vouchers longer. */
    INSURER;

    /** Whether a rule for this type binds an operator of that one. */
    public boolean binds(OperatorType operator) {
        return this == ANY || this == operator;
    }
}
