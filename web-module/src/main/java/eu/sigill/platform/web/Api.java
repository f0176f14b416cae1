package eu.sigill.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.ExternalDocumentation;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The root of what partner systems call. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Sigill",
                        version = "1",
                        description = "Shops, their link keys, encrypted review links, reviews and ratings.",
                        license = @License(name = "Apache License 2.0", identifier = "Apache-2.0")),
        externalDocs =
                @ExternalDocumentation(
                        description = "Every no is told in the form of RFC 9457",
                        url = "https://www.rfc-editor.org/rfc/rfc9457"),
        security = @SecurityRequirement(name = Api.BEARER))
@SecurityScheme(
        securitySchemeName = Api.BEARER,
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "A token made in the console, with the scopes that the call names.")
public class Api extends Application {

    public static final String BEARER = "bearer";

    /** Where it begins, for what must tell calls from pages. */
    public static final String PATH = "/api/";

    /** Whether this is a call, and no page. */
    public static boolean isCalledBy(HttpServletRequest request) {
        return request.getRequestURI().startsWith(PATH);
    }
}
