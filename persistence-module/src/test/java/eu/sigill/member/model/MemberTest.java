package eu.sigill.member.model;

import static eu.sigill.member.model.AMember.NOW;
import static eu.sigill.member.model.AMember.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemberTest {

    @ParameterizedTest
    @CsvSource({"REMINDERS, BASIC", "REMINDERS, PLUS", "BASIC, PLUS"})
    void goesUp(Level from, Level to) {
        var member = named("maria", from);

        member.upgrade(to, "2027-01");

        assertThat(member.contract().level()).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({"BASIC, BASIC", "PLUS, BASIC", "BASIC, REMINDERS"})
    void doesNotGoDownByAnUpgrade(Level from, Level to) {
        var member = named("maria", from);

        assertThatThrownBy(() -> member.upgrade(to, "2027-01")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void leavesOnce() {
        var member = named("maria");

        member.leave(NOW);
        member.leave(NOW.plusSeconds(60));

        assertThat(member.leftAt()).contains(NOW);
        assertThat(member.keeping().recheckOn()).contains(LocalDate.parse("2026-11-21"));
    }

    @Test
    void isToldApartByOneDigitThatIsNeverNobodys() {
        assertThat(Level.values())
                .extracting(Level::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code > 0 && code < 10);
        assertThat(Arrays.stream(Level.values()).filter(Level::isProtected)).containsExactly(Level.BASIC, Level.PLUS);
    }
}
