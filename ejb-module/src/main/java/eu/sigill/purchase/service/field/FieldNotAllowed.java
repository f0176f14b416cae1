package eu.sigill.purchase.service.field;

import eu.sigill.platform.service.refusal.Refusal;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Something was sent that its case does not take. Nothing of the order is kept; the shop sees the field's name. */
public class FieldNotAllowed extends Refusal {

    private static final long serialVersionUID = 1;

    /** All fields of products, where they are none of our business. */
    public static final String PRODUCTS = "products";

    /** What is counted for names of no field: those that somebody makes up would fill the books. */
    static final String OTHER = "other";

    /** What may be a name; anything else could as well be a value. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,40}");

    private static final Set<String> KNOWN = Stream.of(
                    Arrays.stream(OrderField.values()).map(OrderField::text),
                    Arrays.stream(ProductField.values()).map(ProductField::text),
                    Stream.of(PRODUCTS))
            .flatMap(names -> names)
            .collect(Collectors.toUnmodifiableSet());

    private final String counted;

    public FieldNotAllowed(String name) {
        this(named(name), KNOWN.contains(name) ? name : OTHER);
    }

    private FieldNotAllowed(String field, String counted) {
        super(Kind.INVALID, "field-not-allowed", "the field " + field + " is not taken in this case", field);
        this.counted = counted;
    }

    private static String named(String name) {
        return NAME.matcher(name).matches() ? name : OTHER;
    }

    /** By which name it is counted. */
    public String counted() {
        return counted;
    }
}
