package eu.sigill.retention.web.gauge;

import eu.sigill.platform.model.Scope;
import eu.sigill.retention.service.gauge.GaugeService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an alarm looks at. */
@Path("retention/gauges")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Retention")
public class GaugeResource {

    @Inject
    GaugeService gauges;

    @GET
    @RolesAllowed(Scope.NAME_RETENTION_READ)
    @Operation(
            operationId = "readRetentionGauges",
            summary = "How much is due, held and set aside, and whether sweeps are late (scope retention:read)")
    public GaugeAnswer read() {
        return GaugeAnswer.of(gauges.read(), gauges.isLate());
    }
}
