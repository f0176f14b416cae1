package eu.sigill.protection.web;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Scope;
import eu.sigill.platform.web.Listing;
import eu.sigill.protection.model.ProtectionId;
import eu.sigill.protection.service.ProtectionBooks;
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

/** A shop's protected orders. */
@Path("shops/{shop}/protections")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Protection")
public class ProtectionResource {

    @Inject
    ProtectionBooks books;

    @GET
    @RolesAllowed(Scope.NAME_PROTECTIONS_READ)
    @Operation(
            operationId = "listProtections",
            summary = "A shop's protected orders, the newest first (scope protections:read)")
    public ProtectionList list(
            @PathParam("shop") @Schema(implementation = String.class) ShopId shop,
            @QueryParam("limit") @DefaultValue(Listing.USUAL) int limit,
            @QueryParam("after") @Schema(implementation = String.class) @Nullable ProtectionId after) {
        return Listing.of(books.list(shop, after, Listing.limit(limit)), ProtectionAnswer::of, ProtectionList::new);
    }
}
