package eu.sigill.badge.service.check;

import eu.sigill.badge.service.page.OrderReading;
import eu.sigill.badge.service.page.Product;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Whether a page has what a use takes.
 *
 * @param sent the fields that could be sent; none where one is missing
 * @param missing the fields without which nothing is sent
 */
public record UseCheck(Use use, List<Field> sent, List<Field> missing) {

    public UseCheck {
        sent = List.copyOf(sent);
        missing = List.copyOf(missing);
    }

    /** Every use there is. */
    public static List<UseCheck> all(OrderReading page) {
        return Arrays.stream(Use.values()).map(use -> of(use, page)).toList();
    }

    static UseCheck of(Use use, OrderReading page) {
        var best = best(use, page.products());
        var missing = use.required().stream()
                .filter(Predicate.not(field -> isIn(field, page, best.stream().toList())))
                .toList();
        var enough = page.products().stream()
                .filter(product -> lacks(use, product) == 0)
                .toList();
        var sent = Stream.concat(use.required().stream(), use.optional().stream())
                .filter(field -> isIn(field, page, enough))
                .sorted()
                .toList();
        return new UseCheck(use, missing.isEmpty() ? sent : List.of(), missing);
    }

    public boolean isEnough() {
        return missing.isEmpty();
    }

    private static boolean isIn(Field field, OrderReading page, List<Product> products) {
        return field.isOfProducts() ? products.stream().anyMatch(field::isIn) : field.isIn(page.order());
    }

    /** The product that lacks least: what it lacks is the least that has to be mended. */
    private static Optional<Product> best(Use use, List<Product> products) {
        return products.stream().min(Comparator.comparingLong(product -> lacks(use, product)));
    }

    private static long lacks(Use use, Product product) {
        return use.required().stream()
                .filter(Field::isOfProducts)
                .filter(field -> !field.isIn(product))
                .count();
    }
}
