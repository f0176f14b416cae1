package eu.sigill.privacy.model.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.platform.model.Market;
import eu.sigill.privacy.model.register.Processing;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PresetTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-22");
    private static final Arrangement NOTHING = new Arrangement("", "", "privacy@operator.example");

    @ParameterizedTest
    @EnumSource
    void hasARowForEachProcessingThatIsShared(Preset preset) {
        assertThat(preset.rows()).extracting(RoleRow::processing).containsExactlyElementsOf(Processing.allShared());
    }

    @Test
    void leavesThePageToTheShopOrToBoth() {
        assertThat(role(Preset.JOINT, Processing.DISPLAY).shop()).isEqualTo(PartyRole.CONTROLLER);
        assertThat(role(Preset.JOINT, Processing.COLLECTION).operator()).isEqualTo(PartyRole.JOINT);
        assertThat(role(Preset.PROCESSOR, Processing.DISPLAY).operator()).isEqualTo(PartyRole.PROCESSOR);
        assertThat(role(Preset.PROCESSOR, Processing.COLLECTION).shop()).isEqualTo(PartyRole.CONTROLLER);
    }

    @ParameterizedTest
    @EnumSource
    void leavesTheContractWithMembersToTheOperator(Preset preset) {
        assertThat(role(preset, Processing.MEMBERSHIP).operator()).isEqualTo(PartyRole.CONTROLLER);
        assertThat(role(preset, Processing.PROTECTION).operator()).isEqualTo(PartyRole.CONTROLLER);
    }

    @Test
    void isSignedAsAWholeOnly() {
        var rows = Preset.JOINT.rows();
        var twice = List.of(rows.getFirst(), rows.getFirst());

        assertThatThrownBy(() -> sign(rows.subList(1, rows.size()))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sign(twice)).isInstanceOf(IllegalArgumentException.class);
        assertThat(sign(rows).rows()).isEqualTo(rows);
    }

    @ParameterizedTest
    @EnumSource
    void aRoleThatFitsAnotherIsFittedByIt(PartyRole role) {
        for (var other : PartyRole.values()) {
            assertThat(role.fits(other)).as("%s and %s", role, other).isEqualTo(other.fits(role));
        }
    }

    private static RoleMatrix sign(List<RoleRow> rows) {
        return RoleMatrix.sign(new MatrixId(Market.NL, 1), rows, NOTHING, "A. Officer", DAY);
    }

    private static RoleRow role(Preset preset, Processing processing) {
        return preset.rows().stream()
                .filter(row -> row.processing() == processing)
                .findFirst()
                .orElseThrow();
    }
}
