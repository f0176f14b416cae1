package eu.sigill.privacy.service.roles;

import eu.sigill.privacy.model.register.Processing;
import eu.sigill.privacy.model.roles.Ground;
import eu.sigill.privacy.model.roles.Party;
import eu.sigill.privacy.model.roles.PartyRole;
import eu.sigill.privacy.model.roles.RoleRow;

/** A row as somebody filled it in: its cells need not fit together yet. */
public record RowDraft(
        Processing processing, Ground ground, PartyRole operator, PartyRole shop, Party informs, Party answers) {

    /**
     * The row.
     *
     * @throws RolesDoNotFit if nobody decides in it, or both do apart
     */
    RoleRow row() {
        if (!operator.fits(shop)) {
            throw new RolesDoNotFit(processing);
        }
        return new RoleRow(processing, ground, operator, shop, informs, answers);
    }
}
