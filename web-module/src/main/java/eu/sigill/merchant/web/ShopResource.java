package eu.sigill.merchant.web;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.service.ShopService;
import eu.sigill.merchant.service.ShopView;
import eu.sigill.platform.model.Scope;
import eu.sigill.platform.service.setting.Settings;
import eu.sigill.platform.web.Listing;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Shops. */
@Path("shops")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Shops")
public class ShopResource {

    @Inject
    ShopService shops;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @POST
    @RolesAllowed(Scope.NAME_SHOPS_WRITE)
    @Operation(operationId = "registerShop", summary = "Register a shop under its domain (scope shops:write)")
    @APIResponse(
            responseCode = "201",
            description = "Registered; Location says where",
            content = @Content(schema = @Schema(implementation = ShopAnswer.class)))
    public Response register(@NotNull @Valid ShopBody body, @Context UriInfo here) {
        var shop = answer(shops.register(body.of()));
        return Response.created(here.getAbsolutePathBuilder().path(shop.id()).build())
                .entity(shop)
                .build();
    }

    @GET
    @RolesAllowed(Scope.NAME_SHOPS_READ)
    @Operation(operationId = "listShops", summary = "The shops that the token's user may see (scope shops:read)")
    public ShopList list(
            @QueryParam("limit") @DefaultValue(Listing.USUAL) int limit,
            @QueryParam("after") @Schema(implementation = String.class) @Nullable ShopId after) {
        return Listing.of(shops.list(after, Listing.limit(limit)), this::answer, ShopList::new);
    }

    @GET
    @Path("{shop}")
    @RolesAllowed(Scope.NAME_SHOPS_READ)
    @Operation(operationId = "readShop", summary = "One shop (scope shops:read)")
    public ShopAnswer read(@PathParam("shop") @Schema(implementation = String.class) ShopId shop) {
        return answer(shops.find(shop));
    }

    private ShopAnswer answer(ShopView shop) {
        var today = shop.profile().market().today(clock);
        return ShopAnswer.of(shop, settings.publicUrl().toString(), today);
    }
}
