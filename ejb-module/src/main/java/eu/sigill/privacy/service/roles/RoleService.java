package eu.sigill.privacy.service.roles;

import eu.sigill.platform.model.Collision;
import eu.sigill.platform.model.Market;
import eu.sigill.platform.model.Role;
import eu.sigill.privacy.model.roles.Arrangement;
import eu.sigill.privacy.model.roles.MatrixId;
import eu.sigill.privacy.model.roles.RoleMatrices;
import eu.sigill.privacy.model.roles.RoleMatrix;
import eu.sigill.privacy.service.EditionChanged;
import eu.sigill.privacy.service.Typed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Says who is controller and who is processor in each market, and keeps what was said before. */
@Stateless
@RolesAllowed({Role.NAME_OPERATOR, Role.NAME_PRIVACY_OFFICER})
public class RoleService {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST = 1_000;

    @Inject
    RoleMatrices matrices;

    @Inject
    Clock clock;

    /** The newest first; it holds. */
    public List<MatrixView> editions(Market market) {
        return matrices.of(market).stream().map(MatrixView::of).toList();
    }

    /**
     * Makes the next edition, which holds from now on.
     *
     * @param seen the newest edition that the caller knows of; 0: none
     * @throws EditionChanged if there is another one by now
     */
    public void sign(Market market, List<RowDraft> rows, Arrangement arrangement, String signedBy, int seen) {
        if (matrices.newest(market).map(known -> known.id().edition()).orElse(0) != seen) {
            throw new EditionChanged();
        }
        var by = Typed.required("signedBy", signedBy, LONGEST_NAME);
        Typed.required("contact", arrangement.contact(), LONGEST);
        var id = new MatrixId(market, seen + 1);
        add(RoleMatrix.sign(id, rows.stream().map(RowDraft::row).toList(), arrangement, by, market.today(clock)));
    }

    private void add(RoleMatrix matrix) {
        try {
            matrices.add(matrix);
        } catch (Collision e) {
            throw new EditionChanged();
        }
    }
}
