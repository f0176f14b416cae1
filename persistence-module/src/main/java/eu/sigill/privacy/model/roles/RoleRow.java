package eu.sigill.privacy.model.roles;

import eu.sigill.privacy.model.register.Processing;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * Who is what in one processing.
 *
 * @param informs who tells the persons concerned
 * @param answers who answers when they ask
 */
@Embeddable
public record RoleRow(
        @Enumerated(EnumType.STRING) @Column(name = "processing")
        Processing processing,

        @Enumerated(EnumType.STRING) @Column(name = "ground")
        Ground ground,

        @Enumerated(EnumType.STRING) @Column(name = "operator_role")
        PartyRole operator,

        @Enumerated(EnumType.STRING) @Column(name = "shop_role")
        PartyRole shop,

        @Enumerated(EnumType.STRING) @Column(name = "informs")
        Party informs,

        @Enumerated(EnumType.STRING) @Column(name = "answers")
        Party answers) {

    public RoleRow {
        if (!operator.fits(shop)) {
            throw new IllegalArgumentException("one of both decides, or both do together");
        }
    }
}
