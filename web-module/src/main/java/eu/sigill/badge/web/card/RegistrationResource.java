package eu.sigill.badge.web.card;

import eu.sigill.badge.service.card.Confirmations;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Clicks on the card that register. */
@Path("registrations")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Trustcard")
public class RegistrationResource {

    @Inject
    Registrations registrations;

    @Inject
    Confirmations confirmations;

    @Inject
    HttpServletRequest request;

    @POST
    @PermitAll
    @SecurityRequirements
    @Operation(
            operationId = "register",
            summary = "Register a buyer by a click on the card; for scripts on shops’ pages, needs no token",
            description =
                    "The contract begins here: the level, the version of the terms, and the order of the page with "
                            + "exactly the fields of its case. Clicking twice registers once and is answered alike; whatever is "
                            + "refused stores nothing.")
    @APIResponse(
            responseCode = "201",
            description = "Registered",
            content = @Content(schema = @Schema(implementation = RegistrationAnswer.class)))
    public Response register(@NotNull @Valid RegistrationBody body) {
        var registered = registrations.register(body.registration(), Network.in(request::getAttribute));
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(RegistrationAnswer.of(registered, confirmations.of(registered)))
                .build();
    }
}
