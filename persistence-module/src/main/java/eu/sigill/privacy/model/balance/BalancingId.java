package eu.sigill.privacy.model.balance;

import eu.sigill.privacy.model.register.Processing;
import eu.sigill.retention.model.rule.Area;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Which edition of what was weighed for a processing, and where. */
@Embeddable
public record BalancingId(
        @Enumerated(EnumType.STRING) @Column(name = "processing", updatable = false)
        Processing processing,

        @Enumerated(EnumType.STRING) @Column(name = "area", updatable = false)
        Area area,

        @Column(name = "edition", updatable = false) int edition) {}
