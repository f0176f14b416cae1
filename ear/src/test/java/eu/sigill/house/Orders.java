package eu.sigill.house;

import eu.sigill.link.kit.Order;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Orders of people who exist nowhere, each with a number of its own. */
public final class Orders {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private Orders() {}

    /** An order of these products. */
    public static Order next(String... skus) {
        var number = COUNT.incrementAndGet();
        return new Order(
                "maria" + number + "@lezer.example", "Maria Jansen", "ORD-" + number, List.of(skus), List.of("web"));
    }

    /** The same order number, handed to somebody else. */
    public static Order ofSomebodyElse(Order order) {
        return new Order("else-" + order.email(), order.name(), order.ref(), order.skus(), order.tags());
    }
}
