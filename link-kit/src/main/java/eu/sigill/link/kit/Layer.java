package eu.sigill.link.kit;

/** Where a link was refused, from the outside in. */
public enum Layer {
    URL("the address is not that of a review form, or it has no parameter p"),
    DOMAIN("the address names another shop"),
    BASE64("the payload is not base64"),
    LENGTH("the payload has a length that no link has; a part of it may be lost"),
    MAC("the payload was changed, or made with other keys"),
    PADDING("the decrypted text is not padded as it must be"),
    UTF8("the decrypted text is not UTF-8"),
    JSON("the decrypted text is not one JSON object"),
    FIELDS("a field is missing or not as it must be"),
    EXPIRED("the link has expired");

    private final String meaning;

    Layer(String meaning) {
        this.meaning = meaning;
    }

    /** The refusal in plain English words, for a merchant's eyes only: a shopper must see one text for all layers. */
    public String meaning() {
        return meaning;
    }
}
