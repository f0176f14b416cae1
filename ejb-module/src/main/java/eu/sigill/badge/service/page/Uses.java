package eu.sigill.badge.service.page;

import java.util.List;

/** Which uses the fields of a page are enough for. */
public record Uses(
        boolean reviewInvitation, boolean buyerProtection, boolean productReviewsNl, boolean productReviewsPl) {

    static Uses of(Order order, List<Product> products) {
        var invitation = order.buyerEmail().isPresent() && order.orderNr().isPresent();
        var reviewable = products.stream().filter(Product::isReviewable).toList();
        return new Uses(
                invitation,
                invitation && isProtectable(order),
                invitation && !reviewable.isEmpty(),
                invitation && reviewable.stream().anyMatch(Uses::isWhole));
    }

    private static boolean isProtectable(Order order) {
        return order.orderAmount().isPresent()
                && order.currency().isPresent()
                && order.paymentType().isPresent();
    }

    /** The Polish table wants numbers too. */
    private static boolean isWhole(Product product) {
        return product.sku().isPresent() && product.gtin().isPresent();
    }
}
