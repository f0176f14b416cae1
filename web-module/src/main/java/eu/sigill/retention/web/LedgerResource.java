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
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
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

    @GET
    @Path("export")
    @Produces("application/x-ndjson")
    @RolesAllowed(Scope.NAME_RETENTION_READ)
    @Operation(
            operationId = "exportLedger",
            summary = "Every line, and behind them the signed head (scope retention:read)")
    @APIResponse(
            responseCode = "200",
            description = "One JSON object a line",
            content = @Content(schema = @Schema(implementation = String.class)))
    public StreamingOutput export() {
        return out -> {
            var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            ledger.export(text);
            text.flush();
        };
    }

    @GET
    @Path("key")
    @Produces(MediaType.TEXT_PLAIN)
    @RolesAllowed(Scope.NAME_RETENTION_READ)
    @Operation(operationId = "readLedgerKey", summary = "The public key of heads, as PEM (scope retention:read)")
    public String key() {
        return ledger.publicKey();
    }
}
