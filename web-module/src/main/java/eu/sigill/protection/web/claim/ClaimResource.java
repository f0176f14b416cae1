package eu.sigill.protection.web.claim;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Scope;
import eu.sigill.platform.web.Listing;
import eu.sigill.protection.model.claim.ClaimId;
import eu.sigill.protection.service.claim.ClaimDesk;
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

/** Claims about a shop's orders. */
@Path("shops/{shop}/claims")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Protection")
public class ClaimResource {

    @Inject
    ClaimDesk desk;

    @GET
    @RolesAllowed(Scope.NAME_CLAIMS_READ)
    @Operation(
            operationId = "listClaims",
            summary = "Claims about a shop's orders, the newest first (scope claims:read)")
    public ClaimList list(
            @PathParam("shop") @Schema(implementation = String.class) ShopId shop,
            @QueryParam("limit") @DefaultValue(Listing.USUAL) int limit,
            @QueryParam("after") @Schema(implementation = String.class) @Nullable ClaimId after) {
        return Listing.of(desk.list(shop, after, Listing.limit(limit)), ClaimAnswer::of, ClaimList::new);
    }
}
