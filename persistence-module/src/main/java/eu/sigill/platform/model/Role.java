package eu.sigill.platform.model;

/** What a user is to this house. */
public enum Role {
    /** Runs the trust mark; sees every shop. */
    OPERATOR,
    /** Answers for a merchant: keys, settings, users. */
    MERCHANT_OWNER,
    /** Does a merchant's daily work: links, reviews. */
    MERCHANT_STAFF,
    /** Watches over personal data; reads what is blocked, with a reason. */
    PRIVACY_OFFICER;

    /** The same names as constants, for annotations. */
    public static final String NAME_OPERATOR = "OPERATOR";

    public static final String NAME_MERCHANT_OWNER = "MERCHANT_OWNER";
    public static final String NAME_MERCHANT_STAFF = "MERCHANT_STAFF";
    public static final String NAME_PRIVACY_OFFICER = "PRIVACY_OFFICER";

    public boolean isMerchants() {
        return this == MERCHANT_OWNER || this == MERCHANT_STAFF;
    }
}
