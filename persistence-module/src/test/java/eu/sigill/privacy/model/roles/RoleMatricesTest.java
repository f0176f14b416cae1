package eu.sigill.privacy.model.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.platform.model.Collision;
import eu.sigill.platform.model.Database;
import eu.sigill.platform.model.Market;
import eu.sigill.platform.model.OnEveryDatabase;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

@OnEveryDatabase
class RoleMatricesTest {

    private static final Arrangement ARRANGEMENT = new Arrangement("A host", "nowhere", "privacy@operator.example");

    private final RoleMatrices matrices;

    RoleMatricesTest(Database database) {
        matrices = database.emptied().transactional(RoleMatrices.class, RoleMatricesTest::over);
    }

    @Test
    void areKeptByMarketTheNewestFirst() {
        matrices.add(matrix(Market.NL, 1, Preset.JOINT));
        matrices.add(matrix(Market.NL, 2, Preset.PROCESSOR));
        matrices.add(matrix(Market.PL, 1, Preset.PROCESSOR));

        assertThat(matrices.of(Market.NL))
                .extracting(matrix -> matrix.id().edition())
                .containsExactly(2, 1);
        assertThat(matrices.newest(Market.NL).orElseThrow().rows()).isEqualTo(Preset.PROCESSOR.rows());
        assertThat(matrices.newest(Market.NL).orElseThrow().arrangement()).isEqualTo(ARRANGEMENT);
        assertThat(matrices.newest(Market.SE)).isEmpty();
    }

    @Test
    void haveEachEditionOnce() {
        matrices.add(matrix(Market.NL, 1, Preset.JOINT));

        assertThatThrownBy(() -> matrices.add(matrix(Market.NL, 1, Preset.PROCESSOR)))
                .isInstanceOf(Collision.class);
        assertThat(matrices.newest(Market.NL).orElseThrow().rows()).isEqualTo(Preset.JOINT.rows());
    }

    private static RoleMatrix matrix(Market market, int edition, Preset preset) {
        return RoleMatrix.sign(
                new MatrixId(market, edition), preset.rows(), ARRANGEMENT, "A. Officer", LocalDate.parse("2026-11-22"));
    }

    private static RoleMatrices over(EntityManager entities) {
        var matrices = new JpaRoleMatrices();
        matrices.entities = entities;
        return matrices;
    }
}
