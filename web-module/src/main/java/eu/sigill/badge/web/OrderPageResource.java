package eu.sigill.badge.web;

import eu.sigill.badge.service.OrderPageService;
import eu.sigill.badge.service.page.source.PageSource;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A shop's order-confirmation page: looked into here, stored nowhere. */
@Path("shops/{shop}/order-page")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Order page")
public class OrderPageResource {

    @Inject
    OrderPageService pages;

    @Context
    HttpHeaders headers;

    @POST
    @Path("inspect")
    @Consumes(MediaType.TEXT_HTML)
    @RolesAllowed(Scope.NAME_ORDER_PAGES_INSPECT)
    @Operation(
            operationId = "inspectOrderPage",
            summary = "See what the badge reads on an order-confirmation page (scope order-pages:inspect)",
            description = "Takes the page’s HTML of at most 1 MB, in the charset of the Content-Type, else in the one "
                    + "that the page names, else in UTF-8. Nothing of it is stored.")
    @APIResponse(
            responseCode = "200",
            description = "Read, whatever was found",
            content = @Content(schema = @Schema(implementation = OrderPageAnswer.class)))
    public Response inspect(
            @PathParam("shop") @Schema(implementation = String.class) ShopId shop,
            @Parameter(description = "the page’s address; without it, the start page of the shop’s domain")
                    @HeaderParam(HttpHeaders.CONTENT_LOCATION)
                    @Nullable
                    String address,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.TEXT_HTML,
                                            schema = @Schema(type = SchemaType.STRING)))
                    InputStream html)
            throws IOException {
        var page = pages.inspect(
                shop, PageSource.of(html, charset()), Optional.ofNullable(address), HttpHeaders.CONTENT_LOCATION);
        return Response.ok(OrderPageAnswer.of(page))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** What the request says; a name that nobody knows counts as none, as it does in a browser. */
    private Optional<Charset> charset() {
        try {
            return Optional.ofNullable(headers.getMediaType().getParameters().get(MediaType.CHARSET_PARAMETER))
                    .map(Charset::forName);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
