package eu.sigill.link.kit.open;

import eu.sigill.link.kit.json.JsonName;
import java.util.List;
import java.util.Locale;

/** The fields that mean something in a link: those of the order, and those that only own links have. */
enum Claim {
    EMAIL,
    NAME,
    REF,
    SKUS,
    TAGS,
    TYP,
    IAT,
    EXP,
    JTI;

    /** What compatible links have. */
    static final List<Claim> OF_AN_ORDER = List.of(EMAIL, NAME, REF, SKUS, TAGS);

    /** What own links have. */
    static final List<Claim> OF_AN_OWN_LINK = List.of(TYP, IAT, EXP, JTI, EMAIL, NAME, REF, SKUS, TAGS);

    private final String label = name().toLowerCase(Locale.ROOT);

    @SuppressWarnings("ImmutableEnumChecker") // it is, but cannot say so without a library
    private final JsonName jsonName = new JsonName(label);

    /** The field's name as we write it. */
    String label() {
        return label;
    }

    /** The same as it stands in a text. */
    JsonName jsonName() {
        return jsonName;
    }
}
