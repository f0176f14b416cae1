package eu.sigill.retention.web.gauge;

import eu.sigill.platform.web.health.Vital;
import eu.sigill.retention.service.gauge.GaugeService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Says whether sweeps are late. It never calls the house unready: pages must not go dark because of that, so {@code late} is
 * what an alarm looks at.
 */
@ApplicationScoped
class SweepVital implements Vital {

    @Inject
    GaugeService service;

    @Override
    public String name() {
        return "retention";
    }

    @Override
    public boolean isUp() {
        return true;
    }

    @Override
    public Map<String, Object> data() {
        return Map.of("late", service.isLate());
    }
}
