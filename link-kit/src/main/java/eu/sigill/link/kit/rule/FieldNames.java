package eu.sigill.link.kit.rule;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of an order's fields, and the names that people write instead. */
public final class FieldNames {

    /** What no link can do without. */
    public static final List<String> REQUIRED = List.of("email", "name", "ref");

    /** Every field of an order. */
    public static final List<String> ALL = List.of("email", "name", "ref", "skus", "tags");

    private static final Set<String> KNOWN = Set.copyOf(ALL);

    private static final Map<String, String> MISTAKEN = Map.ofEntries(
            Map.entry("mail", "email"),
            Map.entry("emailaddress", "email"),
            Map.entry("customeremail", "email"),
            Map.entry("consumeremail", "email"),
            Map.entry("customername", "name"),
            Map.entry("consumername", "name"),
            Map.entry("fullname", "name"),
            Map.entry("reference", "ref"),
            Map.entry("referenceid", "ref"),
            Map.entry("referencenumber", "ref"),
            Map.entry("refid", "ref"),
            Map.entry("orderid", "ref"),
            Map.entry("ordernumber", "ref"),
            Map.entry("orderref", "ref"),
            Map.entry("sku", "skus"),
            Map.entry("productskus", "skus"),
            Map.entry("products", "skus"),
            Map.entry("tag", "tags"));

    private FieldNames() {}

    /** Whether a field has this name, in lower case. */
    public static boolean isKnown(String name) {
        return KNOWN.contains(name);
    }

    /** The name that was probably meant, or null. */
    public static @Nullable String meantBy(String name) {
        var letters = name.toLowerCase(Locale.ROOT).replaceAll("[ _.-]", "");
        return KNOWN.contains(letters) ? letters : MISTAKEN.get(letters);
    }
}
