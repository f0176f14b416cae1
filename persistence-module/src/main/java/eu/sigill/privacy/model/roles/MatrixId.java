package eu.sigill.privacy.model.roles;

import eu.sigill.platform.model.Market;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Which edition of a market's role matrix. */
@Embeddable
public record MatrixId(
        @Enumerated(EnumType.STRING) @Column(name = "market", updatable = false)
        Market market,

        @Column(name = "edition", updatable = false) int edition) {}
