package eu.sigill.retention.web.hold;

import eu.sigill.platform.model.Scope;
import eu.sigill.platform.web.Listing;
import eu.sigill.retention.model.hold.HoldId;
import eu.sigill.retention.service.hold.HoldService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Orders that something stays, whatever its rule says. */
@Path("retention/holds")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Retention")
public class HoldResource {

    @Inject
    HoldService holds;

    @POST
    @RolesAllowed(Scope.NAME_RETENTION_RUN)
    @Operation(operationId = "placeRetentionHold", summary = "Order that something stays (scope retention:run)")
    @APIResponse(
            responseCode = "201",
            description = "It stays",
            content = @Content(schema = @Schema(implementation = HoldAnswer.class)))
    public Response place(@NotNull @Valid HoldBody body, @Context UriInfo here) {
        var hold = holds.place(body.order());
        return Response.created(
                        here.getAbsolutePathBuilder().path(hold.id().toString()).build())
                .entity(HoldAnswer.of(hold))
                .build();
    }

    @GET
    @RolesAllowed(Scope.NAME_RETENTION_READ)
    @Operation(operationId = "listRetentionHolds", summary = "Orders, the newest first (scope retention:read)")
    public HoldList list(
            @QueryParam("limit") @DefaultValue(Listing.USUAL) int limit,
            @QueryParam("after") @Schema(implementation = String.class) @Nullable HoldId after) {
        return Listing.of(holds.list(after, Listing.limit(limit)), HoldAnswer::of, HoldList::new);
    }

    @DELETE
    @Path("{hold}")
    @RolesAllowed(Scope.NAME_RETENTION_RUN)
    @Operation(operationId = "releaseRetentionHold", summary = "It need not stay any longer (scope retention:run)")
    @APIResponse(responseCode = "204", description = "Released")
    public void release(@PathParam("hold") @Schema(implementation = String.class) HoldId hold) {
        holds.release(hold);
    }
}
