package eu.sigill.link.kit;

import eu.sigill.link.kit.rule.OrderRules;
import eu.sigill.link.kit.rule.OrderText;
import java.util.List;
import java.util.Objects;

/**
 * What a link tells about one purchase.
 *
 * <p>An order is what {@link LinkOpener} accepts. {@link LinkMaker} asks for more, see
 * {@link eu.sigill.link.kit.rule.MakingRules}.
 *
 * @param skus the products bought, may be empty
 * @param tags the shop's own labels, none with white space in it, may be empty
 */
public record Order(String email, String name, String ref, List<String> skus, List<String> tags) implements OrderText {

    /** Throws {@link InvalidOrder} with the first field that breaks a rule. An absent list counts as an empty one. */
    public Order {
        skus = Objects.requireNonNullElse(skus, List.of());
        tags = Objects.requireNonNullElse(tags, List.of());
        var fault = OrderRules.fault(email, name, ref, skus, tags);
        if (fault != null) {
            throw new InvalidOrder(fault);
        }
        skus = List.copyOf(skus);
        tags = List.copyOf(tags);
    }

    /** An order of no named products and without tags. */
    public static Order of(String email, String name, String ref) {
        return new Order(email, name, ref, List.of(), List.of());
    }

    @Override
    public String toString() {
        return "Order[" + skus.size() + " skus, " + tags.size() + " tags]";
    }
}
