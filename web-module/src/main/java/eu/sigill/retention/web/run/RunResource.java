package eu.sigill.retention.web.run;

import eu.sigill.platform.model.Scope;
import eu.sigill.platform.web.Listing;
import eu.sigill.retention.model.rule.RuleMode;
import eu.sigill.retention.model.run.RunId;
import eu.sigill.retention.service.sweep.run.RunService;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Runs of the sweep. */
@Path("retention/runs")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Retention")
public class RunResource {

    @Inject
    RunService runs;

    @POST
    @RolesAllowed(Scope.NAME_RETENTION_RUN)
    @Operation(
            operationId = "startRetentionRun",
            summary = "Sweep now, or count what a sweep would destroy (scope retention:run)")
    @APIResponse(
            responseCode = "202",
            description = "Begun; Location says where to look how far it is",
            content = @Content(schema = @Schema(implementation = RunAnswer.class)))
    public Response start(@NotNull @Valid RunBody body, @Context UriInfo here) {
        var day = body.day();
        var run = body.how() == RuleMode.DRY ? runs.rehearse(day) : runs.sweep();
        return Response.accepted(RunAnswer.of(runs.find(run)))
                .location(here.getAbsolutePathBuilder().path(run.toString()).build())
                .build();
    }

    @GET
    @RolesAllowed(Scope.NAME_RETENTION_READ)
    @Operation(operationId = "listRetentionRuns", summary = "Runs, the newest first (scope retention:read)")
    public RunList list(
            @QueryParam("limit") @DefaultValue(Listing.USUAL) int limit,
            @QueryParam("after") @Schema(implementation = String.class) @Nullable RunId after) {
        return Listing.of(runs.list(after, Listing.limit(limit)), RunAnswer::of, RunList::new);
    }

    @GET
    @Path("{run}")
    @RolesAllowed(Scope.NAME_RETENTION_READ)
    @Operation(operationId = "readRetentionRun", summary = "How far a run is (scope retention:read)")
    public RunAnswer read(@PathParam("run") @Schema(implementation = String.class) RunId run) {
        return RunAnswer.of(runs.find(run));
    }
}
