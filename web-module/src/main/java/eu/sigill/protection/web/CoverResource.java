package eu.sigill.protection.web;

import eu.sigill.platform.model.Market;
import eu.sigill.platform.web.Choice;
import eu.sigill.protection.service.CoverService;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is covered where; every Trustcard says the same. */
@Path("covers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Protection")
public class CoverResource {

    @Inject
    CoverService covers;

    @GET
    @PermitAll
    @SecurityRequirements
    @Operation(
            operationId = "listCovers",
            summary = "Up to how much orders are protected in a market; public, needs no token",
            description = "From less to more. A market with one cover has it for every member; in one without any "
                    + "orders are not protected.")
    public CoverList list(
            @Parameter(description = "the country, such as NL") @QueryParam("market") @NotNull String market) {
        return new CoverList(
                covers.covers(Choice.of(Market.class, "market", market)).stream()
                        .map(CoverAnswer::of)
                        .toList(),
                null);
    }
}
