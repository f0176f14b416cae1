package eu.sigill.badge.service.card;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.badge.service.card.Registered.OrderOutcome;
import eu.sigill.member.model.Level;
import eu.sigill.platform.model.Money;
import eu.sigill.platform.service.Keys;
import eu.sigill.platform.service.MovableClock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfirmationsTest {

    private static final Registered PROTECTED =
            new Registered(Level.PLUS, OrderOutcome.PROTECTED, Optional.of(Money.of("129.90", "EUR")));
    private static final Registered JOINED = new Registered(Level.REMINDERS, OrderOutcome.NONE, Optional.empty());

    private final MovableClock clock = new MovableClock();
    private final Confirmations confirmations = confirmations();

    private Confirmations confirmations() {
        var made = new Confirmations();
        made.keys = Keys.open();
        made.clock = clock;
        return made;
    }

    @Test
    void tellsWhatAClickCameTo() {
        assertThat(confirmations.read(confirmations.of(PROTECTED))).contains(PROTECTED);
        assertThat(confirmations.read(confirmations.of(JOINED))).contains(JOINED);
    }

    @Test
    void confirmsNothingThatNeverWas() {
        var told = confirmations.of(PROTECTED);

        assertThat(confirmations.read(told.replace("129.90", "929.90"))).isEmpty();
        assertThat(confirmations.read(told.replace("PLUS", "BASIC"))).isEmpty();
        assertThat(confirmations().read(told)).as("under another house's key").isEmpty();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"level=PLUS&order=PROTECTED", "9999999999_PLUS_PROTECTED_100.00EUR_00"})
    void readsNothingOutOfOtherTexts(String told) {
        assertThat(confirmations.read(told)).isEmpty();
    }

    @Test
    void isOverAfterAnHour() {
        var told = confirmations.of(PROTECTED);

        clock.pass(Duration.ofHours(1));
        assertThat(confirmations.read(told)).isPresent();
        clock.pass(Duration.ofSeconds(1));
        assertThat(confirmations.read(told)).isEmpty();
    }
}
