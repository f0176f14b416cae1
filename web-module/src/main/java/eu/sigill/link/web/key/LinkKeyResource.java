package eu.sigill.link.web.key;

import eu.sigill.link.service.LinkKeyService;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A shop's link keys. */
@Path("shops/{shop}/link-keys")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Link keys")
public class LinkKeyResource {

    @Inject
    LinkKeyService keys;

    @POST
    @RolesAllowed(Scope.NAME_KEYS_WRITE)
    @Operation(operationId = "bringLinkKeys", summary = "Make or bring a key pair (scope keys:write)")
    @APIResponse(
            responseCode = "201",
            description = "Taken; the keys are shown here and never again",
            content = @Content(schema = @Schema(implementation = BroughtKeysAnswer.class)))
    public Response bring(
            @PathParam("shop") @Schema(implementation = String.class) ShopId shop,
            @NotNull @Valid LinkKeysBody body,
            @Context UriInfo here) {
        var brought = body.brought().map(own -> keys.bring(shop, own)).orElseGet(() -> keys.generate(shop));
        return Response.created(
                        here.getAbsolutePathBuilder().path(brought.keys().kid()).build())
                .header("Cache-Control", "no-store")
                .entity(BroughtKeysAnswer.of(brought))
                .build();
    }

    @GET
    @RolesAllowed(Scope.NAME_KEYS_READ)
    @Operation(operationId = "listLinkKeys", summary = "The shop's pairs, without their keys (scope keys:read)")
    public KeyPairList list(@PathParam("shop") @Schema(implementation = String.class) ShopId shop) {
        return new KeyPairList(keys.list(shop).stream().map(KeyPairAnswer::of).toList(), null);
    }

    @PATCH
    @Path("{kid}")
    @RolesAllowed(Scope.NAME_KEYS_WRITE)
    @Operation(operationId = "changeLinkKeys", summary = "Promote, enable, disable or destroy (scope keys:write)")
    public KeyPairAnswer change(
            @PathParam("shop") @Schema(implementation = String.class) ShopId shop,
            @PathParam("kid") String kid,
            @NotNull @Valid KeyStatusBody body) {
        return KeyPairAnswer.of(keys.change(shop, kid, body.of()));
    }
}
