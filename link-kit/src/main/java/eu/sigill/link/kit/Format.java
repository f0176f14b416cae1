package eu.sigill.link.kit;

/** The two kinds of payload: the one that others read too, and our own. */
public enum Format {
    /** base64 of IV, AES-256-CBC text and HMAC-SHA256, as Trustpilot's Business Generated Links have it. */
    COMPATIBLE,
    /** {@code v2.<kid>.<base64url>}: AES-256-GCM, bound to shop, market and purpose, with an expiry and a one-time id. */
    OWN
}
