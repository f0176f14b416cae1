package eu.sigill.badge.service.card;

import static eu.sigill.purchase.service.PurchaseRoom.order;
import static eu.sigill.purchase.service.PurchaseRoom.reminder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.member.model.Level;
import eu.sigill.platform.model.Money;
import eu.sigill.platform.service.EmailAddress;
import eu.sigill.platform.service.limit.Network;
import eu.sigill.platform.service.limit.TooManyTries;
import eu.sigill.platform.service.refusal.InvalidField;
import eu.sigill.platform.service.refusal.Refusal;
import eu.sigill.purchase.service.HandedOver;
import eu.sigill.purchase.service.field.FieldNotAllowed;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cards hand over by themselves. */
class HandOverTest {

    private static final Network HOME = new Network("home");
    private static final EmailAddress MARIA = new EmailAddress("maria@lezer.example");

    private final CardRoom room = new CardRoom();
    private final Registrations registrations = room.registrations();

    @Test
    void takesTheOrderOfAMember() {
        room.certified();
        room.house().joined("maria", Level.BASIC);

        registrations.handOver(room.shop(), order("1001", "80.00"), HOME);
        registrations.handOver(room.shop(), order("1001", "80.00"), HOME);

        assertThat(room.house().purchaseRoom().count()).isOne();
        var maria = room.house().members().at(MARIA).orElseThrow().id();
        assertThat(room.house().service().of(maria))
                .first()
                .satisfies(one -> assertThat(one.sum()).isEqualTo(Money.of("80.00", "EUR")));
    }

    @Test
    void storesNothingOfSomebodyWhoIsNoMember() {
        room.certified();

        registrations.handOver(room.shop(), order("1001", "80.00"), HOME);
        registrations.handOver(room.shop(), reminder("1002"), HOME);

        assertThat(room.isEmpty()).isTrue();
    }

    @Test
    void refusesWhatNobodyMayHandOverWhoeverItIsFor() {
        room.certified();
        var foreign = order("1001", "80.00", Map.of("firstName", "Maria"));
        assertThatThrownBy(() -> registrations.handOver(room.shop(), foreign, HOME))
                .isInstanceOf(FieldNotAllowed.class);

        room.house().joined("maria", Level.BASIC);

        assertThatThrownBy(() -> registrations.handOver(room.shop(), foreign, HOME))
                .isInstanceOf(FieldNotAllowed.class);
        assertThat(room.house().purchaseRoom().count()).isZero();
    }

    @Test
    void takesNothingInAnotherCaseThanTheMembersAndSaysNothing() {
        room.certified();
        room.house().joined("maria", Level.REMINDERS);
        registrations.handOver(room.shop(), order("1001", "80.00"), HOME);
        assertThat(room.house().purchaseRoom().count()).isZero();
        assertThat(room.refused()).containsExactly("currency 1");

        room.house().joined("maria", Level.BASIC);
        registrations.handOver(room.shop(), reminder("1001"), HOME);
        assertThat(room.house().purchaseRoom().count()).isZero();
        assertThat(room.refused()).containsExactly("currency 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"orderNr", "buyerEmail", "orderAmount", "currency", "paymentType"})
    void namesWhatIsMissingWhoeverItIsFor(String field) {
        room.certified();
        var order = new HashMap<>(order("1001", "80.00").order());
        order.remove(field);
        var handed = new HandedOver(order, List.of());
        assertThatThrownBy(() -> registrations.handOver(room.shop(), handed, HOME))
                .isInstanceOf(InvalidField.class);

        room.house().joined("maria", Level.REMINDERS);

        assertThatThrownBy(() -> registrations.handOver(room.shop(), handed, HOME))
                .isInstanceOf(InvalidField.class)
                .extracting("field")
                .isEqualTo(field);
    }

    @Test
    void saysNothingWhereSomebodyElseHandedTheOrderOver() {
        room.certified();
        room.house().joined("jan", Level.BASIC);
        registrations.register(room.click(Level.BASIC, order("1001", "80.00")), HOME);
        var jans = order("1001", "80.00", Map.of("buyerEmail", "jan@lezer.example"));

        assertThatNoException().isThrownBy(() -> registrations.handOver(room.shop(), jans, HOME));
        assertThat(room.house().purchaseRoom().count()).isOne();
    }

    @Test
    void letsANetworkCallSoOftenAndThenAgain() {
        for (var i = 0; i < CardLimits.MOST_AT_A_SHOP; i++) {
            registrations.handOver(room.shop(), reminder("1001"), HOME);
        }

        assertThatThrownBy(() -> registrations.handOver(room.shop(), reminder("1001"), HOME))
                .isInstanceOfSatisfying(
                        TooManyTries.class,
                        no -> assertThat(((Refusal) no).retryAfter()).isPresent());
        assertThatNoException()
                .isThrownBy(() -> registrations.handOver(room.shop(), reminder("1001"), new Network("elsewhere")));
        room.house().bookshop().clock().pass(Duration.ofHours(1));
        assertThatNoException().isThrownBy(() -> registrations.handOver(room.shop(), reminder("1001"), HOME));
    }
}
