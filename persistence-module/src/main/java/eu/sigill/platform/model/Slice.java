package eu.sigill.platform.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list, and where the next part begins.
 *
 * @param next what to pass as {@code after} for the next part; null at the end of the list
 */
public record Slice<T>(List<T> items, @Nullable String next) {

    /** Nobody gets more than this at once. */
    public static final int MOST = 100;

    public Slice {
        items = List.copyOf(items);
    }

    /** Of a list read with one row more than asked for, which says whether there is a next part. */
    public static <T> Slice<T> of(List<T> oneMore, int limit, Function<T, String> cursor) {
        if (oneMore.size() <= limit) {
            return new Slice<>(oneMore, null);
        }
        var items = oneMore.subList(0, limit);
        return new Slice<>(items, cursor.apply(items.getLast()));
    }

    public <R> Slice<R> map(Function<? super T, ? extends R> each) {
        return new Slice<>(items.stream().<R>map(each).toList(), next);
    }

    public Optional<String> following() {
        return Optional.ofNullable(next);
    }
}
