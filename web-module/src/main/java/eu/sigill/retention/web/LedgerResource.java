package eu.sigill.retention.web;

import eu.sigill.platform.model.Scope;
import eu.sigill.platform.web.Listing;
import eu.sigill.retention.service.ledger.LedgerService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The record of what was destroyed. */
@Path("retention/ledger")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Retention")
public class LedgerResource {

    @Inject
    LedgerService ledger;

    @GET
    @RolesAllowed(Scope.NAME_RETENTION_READ)
    @Operation(
            operationId = "listLedgerLines",
            summary = "What was blocked and destroyed, line by line from the first on (scope retention:read)")
    public LedgerList list(
            @QueryParam("limit") @DefaultValue(Listing.USUAL) int limit,
            @QueryParam("after") @DefaultValue("0") long after) {
        return Listing.of(ledger.list(after, Listing.limit(limit)), LedgerAnswer::of, LedgerList::new);
    }
}
