package eu.sigill.protection.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.member.model.Level;
import eu.sigill.platform.model.Market;
import eu.sigill.platform.model.Money;
import eu.sigill.platform.service.Fired;
import eu.sigill.protection.service.cover.CoverView;
import eu.sigill.protection.service.cover.CoversChanged;
import eu.sigill.protection.service.cover.CoversOutOfOrder;
import org.junit.jupiter.api.Test;

class CoverServiceTest {

    private final Fired<CoversChanged> changes = new Fired<>();
    private final CoverService service = new CoverService();

    CoverServiceTest() {
        service.covers = InMemoryCovers.shipped();
        service.changed = changes;
    }

    @Test
    void changesACover() {
        service.promise(Market.NL, Level.BASIC, Money.of("150", "EUR"), 30);

        assertThat(service.covers(Market.NL).getFirst()).isEqualTo(new CoverView(Level.BASIC, eur("150"), 30, false));
        assertThat(changes.events()).containsExactly(new CoversChanged(Market.NL));
    }

    @Test
    void opensAMarket() {
        service.promise(Market.CH, Level.BASIC, Money.of("100", "CHF"), 30);

        assertThat(service.of(Market.CH).isOffered()).isTrue();
    }

    @Test
    void letsPeopleRegisterOnTheFormOnly() {
        service.takeByForm(Market.NL, true);
        assertThat(service.of(Market.NL).isOnTheSpot()).isFalse();
        assertThat(service.of(Market.NL).isOffered()).isTrue();

        service.takeByForm(Market.NL, false);
        assertThat(service.of(Market.NL).isOnTheSpot()).isTrue();
        assertThat(service.covers(Market.NL))
                .as("Plus goes by the form always")
                .extracting(CoverView::byForm)
                .containsExactly(false, true);
    }

    @Test
    void closesAMarket() {
        service.withdraw(Market.PL, Level.BASIC);

        assertThat(service.of(Market.PL).isOffered()).isFalse();
    }

    @Test
    void keepsPlusAboveBasic() {
        assertThatThrownBy(() -> service.promise(Market.NL, Level.BASIC, eur("20000"), 30))
                .isInstanceOf(CoversOutOfOrder.class);
        assertThatThrownBy(() -> service.promise(Market.BE, Level.PLUS, eur("5000"), 29))
                .isInstanceOf(CoversOutOfOrder.class);
    }

    @Test
    void hasNoPlusWithoutBasic() {
        assertThatThrownBy(() -> service.withdraw(Market.NL, Level.BASIC)).isInstanceOf(CoversOutOfOrder.class);
        assertThatThrownBy(() -> service.promise(Market.FR, Level.PLUS, eur("5000"), 90))
                .isInstanceOf(CoversOutOfOrder.class);
    }

    @Test
    void tellsOfEveryMarket() {
        assertThat(service.everywhere()).extracting(MarketCovers::market).containsExactly(Market.values());
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }
}
