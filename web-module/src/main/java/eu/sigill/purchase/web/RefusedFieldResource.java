package eu.sigill.purchase.web;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Scope;
import eu.sigill.purchase.service.refused.RefusedFieldService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a shop's pages sent that their case does not take. */
@Path("shops/{shop}/refused-fields")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Orders")
public class RefusedFieldResource {

    @Inject
    RefusedFieldService refused;

    @GET
    @RolesAllowed(Scope.NAME_REFUSED_FIELDS_READ)
    @Operation(
            operationId = "listRefusedFields",
            summary = "Fields that the shop's pages sent and nobody wants, by day (scope refused-fields:read)",
            description = "Of the last 30 days, the newest first. Names only: what stood in the fields was not kept.")
    public RefusedFieldList list(@PathParam("shop") @Schema(implementation = String.class) ShopId shop) {
        return new RefusedFieldList(
                refused.list(shop).stream().map(RefusedFieldAnswer::of).toList(), null);
    }
}
