package eu.sigill.recognition.web;

import eu.sigill.recognition.service.Parameters;
import eu.sigill.recognition.service.RecognitionService;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Recognition that does not tell whom a question is about (RFC 9497, VOPRF with P256-SHA256, and padded buckets). */
@Path("recognitions/v2")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Recognition")
public class BlindRecognitionResource {

    private static final long AN_HOUR = 3_600;

    @Inject
    RecognitionService recognition;

    @GET
    @PermitAll
    @SecurityRequirements
    @Operation(operationId = "readRecognitionParameters", summary = "What to ask with; public, needs no token")
    @APIResponse(
            responseCode = "200",
            description = "Good until the next index, which is in force from midnight on (UTC)",
            content = @Content(schema = @Schema(implementation = ParametersAnswer.class)))
    public Response parameters(@Context Request request) {
        var parameters = recognition.parameters();
        var tag = tag(parameters);
        var unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(ParametersAnswer.of(parameters)).tag(tag) : unchanged)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=" + age(parameters))
                .build();
    }

    private static EntityTag tag(Parameters parameters) {
        return new EntityTag(
                parameters.epoch().number() + "-" + parameters.since().getEpochSecond());
    }

    private static long age(Parameters parameters) {
        return Math.clamp(parameters.rest().toSeconds(), 0, AN_HOUR);
    }

    @POST
    @PermitAll
    @SecurityRequirements
    @Operation(
            operationId = "recogniseBlinded",
            summary = "Evaluate a blinded point, and get the bucket to look the result up in; public, needs no token",
            description = "The answer has the same length for everybody, member or not; only the asker can tell which. "
                    + "409 stale-parameters: read the parameters again.")
    @APIResponse(
            responseCode = "200",
            description = "Evaluated",
            content = @Content(schema = @Schema(implementation = BlindJson.class)))
    public Response ask(@NotNull BlindBody body, @Context HttpServletRequest request) {
        var answer = recognition.answer(
                RecognitionResource.shop(String.valueOf(body.shop())),
                body.question(),
                RecognitionResource.asker(request, body.orderToken()));
        return Response.ok(BlindJson.of(answer).bytes())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
