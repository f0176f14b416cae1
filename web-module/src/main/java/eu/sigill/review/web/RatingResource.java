package eu.sigill.review.web;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.service.ShopDirectory;
import eu.sigill.merchant.service.UnknownShop;
import eu.sigill.review.service.PublicReviews;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.executable.ExecutableType;
import jakarta.validation.executable.ValidateOnExecution;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * A shop's rating. Every page of a shop may ask for it, so that nothing is made or checked anew for a call that need not
 * be: one resource for all calls, and no look for constraints where there are none.
 */
@Path("shops/{shop}/rating") // in full, so that no other resource's paths are tried for it
@ApplicationScoped
@ValidateOnExecution(type = ExecutableType.NONE)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reviews")
public class RatingResource {

    private static final String A_MINUTE = "public, max-age=60";

    @Inject
    PublicReviews inPublic;

    @Inject
    RatingJson json;

    @Inject
    ShopDirectory shops;

    @GET
    @PermitAll
    @SecurityRequirements
    @Operation(operationId = "readRating", summary = "What the shop's reviews add up to; public, needs no token")
    @APIResponse(
            responseCode = "200",
            description = "The rating",
            content = @Content(schema = @Schema(implementation = RatingAnswer.class)))
    public Response rating(@PathParam("shop") @Schema(implementation = String.class) ShopId shop) {
        var known = shops.find(shop).orElseThrow(UnknownShop::new);
        return Response.ok(json.of(inPublic.ratingOf(known.id())))
                .header("Cache-Control", A_MINUTE)
                .build();
    }
}
