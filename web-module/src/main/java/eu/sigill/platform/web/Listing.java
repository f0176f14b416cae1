package eu.sigill.platform.web;

import eu.sigill.platform.model.Slice;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How a list is passed out: its items, and what to send as {@code after} for more. */
public final class Listing {

    /** How many a caller gets who names no number. */
    public static final String USUAL = "20";

    private Listing() {}

    /** The number asked for, at least one and at most {@link Slice#MOST}. */
    public static int limit(int wanted) {
        return Math.clamp(wanted, 1, Slice.MOST);
    }

    /** Items of a slice in the form of the API; a list type of its own per resource keeps the OpenAPI document exact. */
    public static <T, A, L> L of(Slice<T> slice, Function<T, A> item, ListForm<A, L> form) {
        var items = slice.map(item);
        return form.of(items.items(), items.next());
    }

    /** The constructor of a resource's list record. */
    @FunctionalInterface
    public interface ListForm<A, L> {
        L of(List<A> items, @Nullable String next);
    }
}
