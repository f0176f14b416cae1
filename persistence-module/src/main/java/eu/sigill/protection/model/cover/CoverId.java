package eu.sigill.protection.model.cover;

import eu.sigill.member.model.Level;
import eu.sigill.platform.model.Market;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Which cover: what members of this level get in shops of this market. */
@Embeddable
public record CoverId(
        @Enumerated(EnumType.STRING) @Column(name = "market", updatable = false)
        Market market,

        @Enumerated(EnumType.STRING) @Column(name = "level", updatable = false)
        Level level) {

    public CoverId {
        if (!level.isProtected()) {
            throw new IllegalArgumentException("who wants reminders only is protected nowhere");
        }
    }
}
