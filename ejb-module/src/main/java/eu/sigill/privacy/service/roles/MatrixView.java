package eu.sigill.privacy.service.roles;

import eu.sigill.platform.model.Market;
import eu.sigill.privacy.model.roles.Arrangement;
import eu.sigill.privacy.model.roles.RoleMatrix;
import eu.sigill.privacy.model.roles.RoleRow;
import java.time.LocalDate;
import java.util.List;

/** One edition of a role matrix, to be looked at. */
public record MatrixView(
        Market market, int edition, List<RoleRow> rows, Arrangement arrangement, String signedBy, LocalDate signedOn) {

    static MatrixView of(RoleMatrix matrix) {
        return new MatrixView(
                matrix.id().market(),
                matrix.id().edition(),
                matrix.rows(),
                matrix.arrangement(),
                matrix.signedBy(),
                matrix.signedOn());
    }

    @Override
    public String toString() {
        return "MatrixView[" + market + " " + edition + "]";
    }
}
