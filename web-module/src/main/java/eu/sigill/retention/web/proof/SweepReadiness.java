package eu.sigill.retention.web.proof;

import eu.sigill.retention.model.run.ExitReason;
import eu.sigill.retention.service.gauge.GaugeService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Shows how retention stands beside the readiness. It never calls the house unready: pages must not go dark because a sweep
 * is late, so that {@code late} is what an alarm looks at.
 */
@Readiness
@ApplicationScoped
public class SweepReadiness implements HealthCheck {

    @Inject
    GaugeService service;

    @Override
    public HealthCheckResponse call() {
        var gauges = service.read();
        return HealthCheckResponse.named("retention")
                .up()
                .withData("late", service.isLate())
                .withData("due", gauges.due())
                .withData("held", gauges.held())
                .withData("parked", gauges.parked())
                .withData("oldestOverdueDays", gauges.oldestOverdueDays())
                .withData(
                        "lastSuccess",
                        gauges.lastSuccess().map(Instant::toString).orElse("never"))
                .withData("lastExit", gauges.lastExit().map(ExitReason::name).orElse("NONE"))
                .withData("countedAt", gauges.at().toString())
                .build();
    }
}
