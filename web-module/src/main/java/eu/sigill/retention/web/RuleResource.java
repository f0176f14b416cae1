package eu.sigill.retention.web;

import eu.sigill.platform.model.Scope;
import eu.sigill.platform.web.Listing;
import eu.sigill.retention.model.rule.RuleId;
import eu.sigill.retention.service.rule.RuleService;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Rules. */
@Path("retention/rules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Retention")
public class RuleResource {

    @Inject
    RuleService rules;

    @GET
    @RolesAllowed(Scope.NAME_RETENTION_READ)
    @Operation(
            operationId = "listRetentionRules",
            summary = "Rules with all their versions, the newest of each first (scope retention:read)")
    public RuleList list(
            @QueryParam("limit") @DefaultValue(Listing.USUAL) int limit,
            @QueryParam("after") @Schema(implementation = String.class) @Nullable RuleId after) {
        return Listing.of(rules.list(after, Listing.limit(limit)), RuleAnswer::of, RuleList::new);
    }
}
