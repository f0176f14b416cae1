package eu.sigill.protection.model.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.member.model.Level;
import eu.sigill.platform.model.Market;
import eu.sigill.platform.model.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverTest {

    private static final CoverId NL_BASIC = new CoverId(Market.NL, Level.BASIC);

    @Test
    void canBeChanged() {
        var cover = Cover.promise(NL_BASIC, Money.of("100", "EUR"), 30);

        cover.change(Money.of("150", "EUR"), 45);

        assertThat(cover.cap()).isEqualTo(Money.of("150.00", "EUR"));
        assertThat(cover.days()).isEqualTo(45);
    }

    @ParameterizedTest
    @CsvSource({"100, PLN, 30", "0, EUR, 30", "100, EUR, 0", "100, EUR, 366"})
    void isInTheMoneyOfItsMarketAndMoreThanNothing(String amount, String currency, int days) {
        var cap = Money.of(amount, currency);

        assertThatThrownBy(() -> Cover.promise(NL_BASIC, cap, days)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isNothingForWhoeverWantsRemindersOnly() {
        assertThatThrownBy(() -> new CoverId(Market.NL, Level.REMINDERS)).isInstanceOf(IllegalArgumentException.class);
    }
}
