package eu.sigill.review.web;

import eu.sigill.merchant.model.Domain;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.service.ShopDirectory;
import eu.sigill.merchant.service.ShopView;
import eu.sigill.platform.web.Onward;
import eu.sigill.platform.web.language.Languages;
import eu.sigill.review.model.ReviewId;
import eu.sigill.review.service.PublicReviews;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A shop's public page, by its id or its domain. */
@WebServlet("/shops/*")
public class ShopProfileServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final int REVIEWS_ON_A_PAGE = 20;

    @Inject
    transient ShopDirectory shops;

    @Inject
    transient PublicReviews reviews;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var shop = shopAt(request.getPathInfo());
        if (shop.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var spoken = shop.get().profile();
        Languages.among(spoken.languages(), spoken.market().language(), request);
        request.setAttribute("profile", model(shop.get(), after(request)));
        response.setHeader("Cache-Control", "no-cache"); // whoever has just published finds their review here
        response.setHeader("Vary", "Accept-Language");
        Onward.toView("/review/shop.xhtml", request, response);
    }

    private ShopProfileModel model(ShopView shop, @Nullable ReviewId after) {
        var today = shop.profile().market().today(clock);
        return new ShopProfileModel(
                shop,
                shop.isCertifiedOn(today),
                new RatingModel(reviews.ratingOf(shop.id())),
                reviews.list(shop.id(), after, REVIEWS_ON_A_PAGE),
                after);
    }

    /** A cursor that was tampered with begins at the beginning. */
    private static @Nullable ReviewId after(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("after"))
                .flatMap(ReviewId::parse)
                .orElse(null);
    }

    private Optional<ShopView> shopAt(@Nullable String path) {
        if (path == null) {
            return Optional.empty();
        }
        var name = path.substring(1);
        return ShopId.parse(name)
                .flatMap(shops::find)
                .or(() -> Domain.parse(name).flatMap(shops::at));
    }
}
