package eu.sigill.platform.web;

import eu.sigill.platform.service.refusal.InvalidField;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** One of a few, as programs write it. */
public final class Choice {

    private Choice() {}

    /**
     * The constant of this name, whatever its case.
     *
     * @throws InvalidField if there is none; it tells those that there are
     */
    public static <E extends Enum<E>> E of(Class<E> kind, String field, String text) {
        return exactly(kind, field, text.strip().toUpperCase(Locale.ROOT));
    }

    /** The same where nothing is to happen by a slip of the pen. */
    public static <E extends Enum<E>> E exactly(Class<E> kind, String field, String name) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidField(field, field + " is one of " + all(kind)));
    }

    private static String all(Class<? extends Enum<?>> kind) {
        return Arrays.stream(kind.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
