package eu.sigill.retention.model.rule;

/** What a record is to the law that says how long it is kept. */
public enum RecordClass {
    /** Data that no law wants kept: they go when their purpose has gone. */
    OWN,
    /** Books, accounts and what they rest on as a whole. */
    BOOKS,
    /** Invoices and vouchers. */
    VOUCHER,
    /** Letters and messages about business. */
    LETTER,
    /** What taxes are assessed by, where tax law is longer than the law of books. */
    TAX,
    /** Contracts that a consumer made by electronic means. */
    CONTRACT,
    /** Papers about complaints and warranty. */
    COMPLAINT,
    /** Records of the One-Stop-Shop for value added tax. */
    ONE_STOP_SHOP,
    /** What is needed to answer a claim until it is time-barred. */
    CLAIM
}
