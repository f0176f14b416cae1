package eu.sigill.purchase.service;

import java.util.List;
import java.util.Map;

/** What came of an order, by the names of its fields; nothing of it is believed yet. */
public record HandedOver(Map<String, String> order, List<Map<String, String>> products) {

    public HandedOver {
        order = Map.copyOf(order);
        products = products.stream().map(Map::copyOf).toList();
    }

    @Override
    public String toString() {
        return "HandedOver[]";
    }
}
