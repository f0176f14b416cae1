package eu.sigill.review.service;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.service.ShopService;
import eu.sigill.platform.model.Role;
import eu.sigill.platform.model.Slice;
import eu.sigill.review.model.Authors;
import eu.sigill.review.model.Review;
import eu.sigill.review.model.ReviewId;
import eu.sigill.review.model.Reviews;
import eu.sigill.review.model.author.Author;
import eu.sigill.review.service.shown.ReviewView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A shop's reviews for its own people: with the order number, so that they can find the order, and without the address. */
@Stateless
@RolesAllowed({Role.NAME_OPERATOR, Role.NAME_MERCHANT_OWNER, Role.NAME_MERCHANT_STAFF})
public class ReviewService {

    @Inject
    Reviews reviews;

    @Inject
    Authors authors;

    @Inject
    Identities identities;

    @Inject
    ShopService shops;

    /** The newest first; without an order number where its author is blocked or forgotten. */
    public Slice<ReviewView> list(ShopId shop, @Nullable ReviewId after, int limit) {
        shops.find(shop);
        var slice = Slice.<Review>of(
                reviews.of(shop, after, limit + 1), limit, review -> review.id().toString());
        var writers = authors.all(
                slice.items().stream().map(Review::author).distinct().toList());
        return slice.map(review -> ReviewView.forShop(
                review,
                Optional.ofNullable(writers.get(review.author()))
                        .map(this::orderOf)
                        .orElse("")));
    }

    private String orderOf(Author author) {
        return identities.open(author).map(Identities.Identity::ref).orElse("");
    }
}
