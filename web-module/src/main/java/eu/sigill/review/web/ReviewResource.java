package eu.sigill.review.web;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Scope;
import eu.sigill.platform.web.Listing;
import eu.sigill.review.model.ReviewId;
import eu.sigill.review.service.ReviewService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A shop's reviews. */
@Path("shops") // not shops/{shop}: that would take the shop itself away from its own resource
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reviews")
public class ReviewResource {

    @Inject
    ReviewService reviews;

    @GET
    @Path("{shop}/reviews")
    @RolesAllowed(Scope.NAME_REVIEWS_READ)
    @Operation(operationId = "listReviews", summary = "A shop's reviews, the newest first (scope reviews:read)")
    public ReviewList list(
            @PathParam("shop") @Schema(implementation = String.class) ShopId shop,
            @QueryParam("limit") @DefaultValue(Listing.USUAL) int limit,
            @QueryParam("after") @Schema(implementation = String.class) @Nullable ReviewId after) {
        return Listing.of(reviews.list(shop, after, Listing.limit(limit)), ReviewAnswer::of, ReviewList::new);
    }
}
