package eu.sigill.privacy.service;

/**
 * Who got something (GDPR Art. 15(1)(c), 19).
 *
 * @param id by which a shop is known; empty for everybody
 * @param name as people know it; empty for everybody
 * @param reference by which a shop finds its own copy; empty for everybody
 */
public record Recipient(Kind kind, String id, String name, String reference) {

    public static Recipient everybody() {
        return new Recipient(Kind.EVERYBODY, "", "", "");
    }

    public static Recipient shop(String id, String name, String reference) {
        return new Recipient(Kind.SHOP, id, name, reference);
    }

    /** Which recipients there are. */
    public enum Kind {
        SHOP,
        /** It stands on a public page. */
        EVERYBODY
    }

    @Override
    public String toString() {
        return "Recipient[" + kind + "]";
    }
}
