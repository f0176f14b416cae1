package eu.sigill.link.kit.reason;

/**
 * Everything that the kit can find wrong, or worth knowing, with its English sentence.
 *
 * <p>Names are stable: programs go by them, and translations are kept under them. A sentence has places {0}, {1} …;
 * where it is about a field, a column or another part, that stands in the first.
 */
public enum Reason {
    // an order's fields
    MISSING("{0} is missing"),
    EMPTY("{0} is empty"),
    TOO_LONG("{0} is longer than {1} characters"),
    NO_ADDRESS("{0} is not an e-mail address"),
    EMPTY_ENTRY("{0} has an empty entry"),
    SPACED_ENTRY("{0} has an entry with white space"),
    CONTROL_CHARACTER("{0} has a control character"),
    HALF_CHARACTER("{0} has half a surrogate pair"),
    LOST_CHARACTER("{0} has a character that was lost when the text was read in another encoding than its own"),
    LONGER_THAN_A_LINK("{0} is longer than a link can be"),

    // fields as JSON has them
    NO_TEXT("{0} is not text"),
    NO_LIST("{0} is not a list"),
    NO_TEXT_IN_LIST("{0} has an entry that is not text"),
    NO_SECONDS("{0} is not a number of seconds"),
    NO_ID("{0} is not 128 bits of base64url"),
    OTHER_PURPOSE("{0} is not the purpose"),
    TWICE("{0} is there twice"),
    NUMBER("{0} is a number; text keeps zeros at its beginning"),
    OTHER_CASE("field {0} found; lower case is expected"),
    OTHER_NAME("field {0} found; {1} is expected"),
    UNKNOWN_FIELD("{0} is none of {1}"),
    MISTAKEN_FIELD("{0} is unknown; write {1}"),
    LINK_THERE("{0} is there already; the output gets one"),

    // links
    NO_PAYLOAD("there is no parameter p"),
    ENCODED_AGAIN("the payload was percent-encoded {0} times; once is right"),
    WHITE_SPACE("the payload has white space; line ends were put in, or plus signs lost, on the way"),
    EMPTY_TEXT("the text is empty: its maker could not write the fields as JSON"),
    MADE_IN_FUTURE("the link was made in the future; its maker's clock is wrong"),
    EXPIRED("expired at {0}"),

    // rows
    NO_UTF8("{0} is not UTF-8"),
    NO_JSON("{0} is not JSON at byte {1}"),
    ROW_TOO_LONG("{0} is longer than {1} KB"),
    OPEN_QUOTE("{0} has a quote that is not closed"),
    TEXT_BEHIND_QUOTE("{0} has text behind a closing quote"),
    TOO_MANY_COLUMNS("{0} has {1} columns, the header has {2}"),
    TOO_MANY_COLUMNS_OR_QUOTES("{0} has {1} columns, the header has {2}; a quote may be wrong"),
    FORMULA("{0} begins like a formula, which a spreadsheet would run"),

    // files
    EMPTY_INPUT("the input is empty"),
    UTF16("the input is UTF-16; save it as UTF-8"),
    UTF16_OR_NO_TEXT("the input is UTF-16 or no text at all; save the file as UTF-8"),
    HEADER_NO_UTF8("the header is not UTF-8; save the file as UTF-8"),
    NO_COLUMN("the header has no column {0}"),
    RENAME("{0} (rename {1})"),
    COLUMN_TWICE("the column {0} is there twice"),
    COLUMNS_IGNORED("columns that do not go into links: {0}"),
    COLUMNS_REPLACED("columns of an earlier run that are replaced: {0}"),
    WOULD_FIT("{0} ({1} would)"),
    COLUMN_TAKEN("there is a column {0} already; rename it, for the output gets one"),

    // keys
    NO_BASE64("{0} is not base64"),
    KEY_LENGTH("{0} has {1} bytes, not {2}"),
    KEY_IN_HEXADECIMAL("{0} has {1} bytes, not {2}; it looks like hexadecimal"),
    KEYS_ALIKE("{0} is the same as encryptKey"),
    KEYS_LENGTH("{0} and authKey have together {1} bytes, not {2}"),

    // no sentences, but what sentences are about
    ROW("the row"),
    HEADER("the header"),
    ORDER("order"),
    FIELD("a field"),
    ENCRYPT_KEY("encryptKey"),
    AUTH_KEY("authKey");

    private final String english;
    private final int places;

    Reason(String english) {
        this.english = english;
        this.places = (int) english.chars().filter(c -> c == '{').count();
    }

    /** The sentence in English, its places open. */
    public String english() {
        return english;
    }

    /** How many places the sentence has. */
    public int places() {
        return places;
    }
}
