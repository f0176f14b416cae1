package eu.sigill.link.web;

import eu.sigill.link.kit.Format;
import eu.sigill.link.kit.reason.Remark;
import eu.sigill.link.service.LinkService;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A shop's links: made and looked into here, stored nowhere. */
@Path("shops/{shop}/links")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Links")
public class LinkResource {

    private static final String TEXT_CSV = "text/csv";
    static final String NDJSON = "application/x-ndjson";

    @Inject
    LinkService links;

    @POST
    @RolesAllowed(Scope.NAME_LINKS_MAKE)
    @Operation(
            operationId = "makeLink",
            summary = "Make a link for an order (scope links:make)",
            description =
                    "Takes a whole file too, as text/csv or application/x-ndjson of up to 64 MB, and answers in the "
                            + "same form with status 200, row by row. What is longer than 16 MiB is worked on while it comes in: "
                            + "read while you send, as curl does, or split the file. CSV columns go by their names in the header: email, name, ref; "
                            + "skus and tags may follow, their entries separated by |. The answer has the same columns, and "
                            + "link and problem behind them. NDJSON has an order on each line; its answer has the same objects "
                            + "with a link, or {row, problem} where there is none. What holds for the whole file, such as "
                            + "columns that are ignored, stands in the header Sigill-Warnings as a list of structured fields: "
                            + "a code, and its sentence as the parameter text. The parameter format is COMPATIBLE or OWN.")
    @APIResponse(
            responseCode = "201",
            description = "Made, with the shop's primary key pair",
            content = @Content(schema = @Schema(implementation = MadeLinkAnswer.class)))
    @APIResponse(
            responseCode = "2XX",
            description = "200 for a file: the same rows, each with its link or with what is wrong",
            content = {
                @Content(mediaType = TEXT_CSV, schema = @Schema(implementation = String.class)),
                @Content(mediaType = NDJSON, schema = @Schema(implementation = String.class))
            })
    public Response make(
            @PathParam("shop") @Schema(implementation = String.class) ShopId shop,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON,
                                        schema = @Schema(implementation = OrderBody.class)),
                                @Content(mediaType = TEXT_CSV, schema = @Schema(implementation = String.class)),
                                @Content(mediaType = NDJSON, schema = @Schema(implementation = String.class))
                            })
                    @NotNull
                    @Valid
                    OrderBody body) {
        return Response.status(Response.Status.CREATED)
                .header("Cache-Control", "no-store")
                .entity(MadeLinkAnswer.of(links.make(shop, body.of(), body.wanted())))
                .build();
    }

    @POST
    @Consumes({TEXT_CSV, NDJSON})
    @Produces({TEXT_CSV, NDJSON})
    @RolesAllowed(Scope.NAME_LINKS_MAKE)
    @Operation(hidden = true) // OpenAPI knows one operation per path and method: makeLink describes this one in words
    public Response makeMany(
            @PathParam("shop") @Schema(implementation = String.class) ShopId shop,
            @QueryParam("format") @DefaultValue("COMPATIBLE") Format format,
            InputStream file)
            throws IOException {
        var bulk = links.makeMany(shop, format, file, Remark::text);
        StreamingOutput rows = bulk::run;
        var answer = Response.ok(rows)
                .type(bulk.isJson() ? NDJSON : TEXT_CSV + ";charset=UTF-8")
                .header("Cache-Control", "no-store");
        if (!bulk.notices().isEmpty()) {
            answer.header(Warnings.HEADER, Warnings.of(bulk.notices()));
        }
        return answer.build();
    }

    @POST
    @Path("inspect")
    @RolesAllowed(Scope.NAME_LINKS_INSPECT)
    @Operation(operationId = "inspectLink", summary = "See what a link holds, or where it fails (scope links:inspect)")
    @APIResponse(
            responseCode = "200",
            description = "Opened or refused",
            content = @Content(schema = @Schema(implementation = InspectAnswer.class)))
    public Response inspect(
            @PathParam("shop") @Schema(implementation = String.class) ShopId shop, @NotNull @Valid InspectBody body) {
        return Response.ok(InspectAnswer.of(links.inspect(shop, body.link())))
                .header("Cache-Control", "no-store")
                .build();
    }
}
