package eu.sigill.recognition.web;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.service.UnknownShop;
import eu.sigill.platform.service.limit.Network;
import eu.sigill.platform.web.body.BodyTooLarge;
import eu.sigill.recognition.service.RecognitionService;
import eu.sigill.recognition.service.limit.Asker;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.executable.ExecutableType;
import jakarta.validation.executable.ValidateOnExecution;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Recognition by hash. Every order page of a shop may ask, so one resource serves all calls, and nothing is written anew
 * that need not be. Whatever the answer is, it is as long.
 */
@Path("recognitions")
@ApplicationScoped
@ValidateOnExecution(type = ExecutableType.NONE)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Recognition")
public class RecognitionResource {

    /** By the level's code. */
    private static final byte[][] ANSWERS = IntStream.rangeClosed(0, 3)
            .mapToObj(code -> "{\"level\":" + code + "}")
            .map(answer -> answer.getBytes(StandardCharsets.US_ASCII))
            .toArray(byte[][]::new);

    @Inject
    RecognitionService recognition;

    @POST
    @PermitAll
    @SecurityRequirements
    @Operation(
            operationId = "recogniseByHash",
            summary = "Whether a shopper is a member, by the hash of their address; public, needs no token",
            description = "For shops that allow hashes (409 recognition-off elsewhere). level is 0 nobody, 1 Basic, "
                    + "2 Plus, 3 reminders only. The hash is held for the moment of the call and written nowhere. "
                    + "Whoever has a hash can find the address by trying, so move on to /recognitions/v2.")
    @APIResponse(
            responseCode = "200",
            description = "Known or not; the answer has the same length",
            content = @Content(schema = @Schema(implementation = LevelAnswer.class)))
    public Response ask(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = HashBody.class)))
                    InputStream body,
            @Context HttpServletRequest request)
            throws IOException {
        var bytes = new byte[RecognitionDoor.LONGEST + 1]; // who sends more is cut off at this one
        try {
            var question = HashQuestionReader.read(bytes, body.readNBytes(bytes, 0, bytes.length));
            var shop = shop(question.shop());
            var asker = asker(request, question.orderToken());
            var level = recognition.levelOf(shop, question.hash(), asker); // whoever takes the hash wipes it
            return Response.ok(ANSWERS[level])
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .build();
        } catch (BodyTooLarge e) {
            return BodyTooLarge.problem().response();
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    static ShopId shop(String id) {
        return ShopId.parse(id).orElseThrow(UnknownShop::new);
    }

    static Asker asker(HttpServletRequest request, @org.jspecify.annotations.Nullable String orderToken) {
        return new Asker(Network.in(request::getAttribute), Optional.ofNullable(orderToken));
    }
}
