package eu.sigill.badge.web.card;

import eu.sigill.badge.service.card.Registrations;
import eu.sigill.platform.service.limit.Network;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Orders that members' cards hand over. */
@Path("purchases")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Trustcard")
public class PurchaseResource {

    @Inject
    Registrations registrations;

    @Inject
    HttpServletRequest request;

    @POST
    @PermitAll
    @SecurityRequirements
    @Operation(
            operationId = "handOverOrder",
            summary = "Hand over an order of a member; for scripts on shops’ pages, needs no token",
            description =
                    "A field that no case of the shop takes is refused as field-not-allowed, and one that is missing as "
                            + "invalid-field, whoever the order is for. The address is looked up again: of somebody who is no "
                            + "member nothing is stored, nor of a member whose case is another one; a field too much is "
                            + "counted for the shop by its name, and the answer is the same.")
    @APIResponse(responseCode = "202", description = "Read; whether anything came of it is not told")
    public Response handOver(@NotNull @Valid PurchaseBody body) {
        registrations.handOver(body.shopId(), body.handedOver(), Network.in(request::getAttribute));
        return Response.accepted().header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
