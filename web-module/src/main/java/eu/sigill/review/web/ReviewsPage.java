package eu.sigill.review.web;

import eu.sigill.merchant.web.ShopPart;
import eu.sigill.platform.model.Slice;
import eu.sigill.review.model.ReviewId;
import eu.sigill.review.service.ReviewService;
import eu.sigill.review.service.shown.ReviewView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Behind {@code console/review/reviews.xhtml}: what was published, with the order number it belongs to. */
@Named
@RequestScoped
public class ReviewsPage {

    private static final int ON_A_PAGE = 25;

    @Inject
    ReviewService reviews;

    @Inject
    ShopPart shop;

    @Inject
    HttpServletRequest request;

    private Slice<ReviewView> slice = new Slice<>(List.of(), null);

    @PostConstruct
    void load() {
        shop.current().ifPresent(current -> slice = reviews.list(current.id(), after(), ON_A_PAGE));
    }

    private @Nullable ReviewId after() {
        return Optional.ofNullable(request.getParameter("after"))
                .flatMap(ReviewId::parse)
                .orElse(null);
    }

    public List<ReviewView> getReviews() {
        return slice.items();
    }

    public String getNext() {
        return slice.following().orElse("");
    }

    public boolean isContinued() {
        return request.getParameter("after") != null;
    }
}
