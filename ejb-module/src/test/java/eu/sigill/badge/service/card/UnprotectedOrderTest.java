package eu.sigill.badge.service.card;

import static eu.sigill.purchase.service.PurchaseRoom.order;
import static eu.sigill.purchase.service.PurchaseRoom.reminder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.badge.service.card.Registered.OrderOutcome;
import eu.sigill.member.model.Level;
import eu.sigill.merchant.model.Product;
import eu.sigill.platform.service.limit.Network;
import eu.sigill.purchase.model.Use;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Orders that were to be protected and cannot be, now or at all. */
class UnprotectedOrderTest {

    private static final Network HOME = new Network("home");

    private final CardRoom room = new CardRoom();
    private final Registrations registrations = room.registrations();

    static Stream<Map<String, String>> ordersThatCannotBeProtected() {
        return Stream.of(Map.of("currency", "USD"), Map.of("orderAmount", "0.00"), Map.of("orderDate", "2026-11-17"));
    }

    @ParameterizedTest
    @MethodSource("ordersThatCannotBeProtected")
    void keepsOfAnOrderThatCannotBeProtectedWhatAReminderTakes(Map<String, String> why) {
        room.certified();

        var registered = registrations.register(room.click(Level.BASIC, order("1001", "80.00", why)), HOME);

        assertThat(registered.order()).isEqualTo(OrderOutcome.UNPROTECTED);
        assertThat(registered.protectedUpTo()).isEmpty();
        assertThat(room.kept("1001").use()).isEqualTo(Use.REMINDER);
        assertThat(room.kept("1001").total()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ordersThatCannotBeProtected")
    void keepsTheSameOfAnOrderThatAMemberHandsOver(Map<String, String> why) {
        room.certified();
        room.house().joined("maria", Level.BASIC);

        registrations.handOver(room.shop(), order("1001", "80.00", why), HOME);

        assertThat(room.kept("1001").use()).isEqualTo(Use.REMINDER);
        assertThat(room.kept("1001").total()).isEmpty();
    }

    @Test
    void doesNotWidenAnOrderThatIsTooOldByNow() {
        room.certified();
        registrations.register(room.click(Level.REMINDERS, reminder("1001")), HOME);
        room.house().bookshop().clock().pass(Duration.ofDays(4));

        registrations.register(room.click(Level.BASIC, order("1001", "80.00")), HOME); // as if it were of today

        assertThat(room.kept("1001").use()).isEqualTo(Use.REMINDER);
    }

    @Test
    void saysThatAnOrderWaitsForRoom() {
        room.certified();
        room.house().agree("50.00");

        var registered = registrations.register(room.click(Level.BASIC, order("1001", "80.00")), HOME);

        assertThat(registered.order()).isEqualTo(OrderOutcome.WAITING);
        assertThat(registered.protectedUpTo()).isEmpty();
        assertThat(room.kept("1001").use()).isEqualTo(Use.PROTECTION);
    }

    @Test
    void registersNobodyWhereTheOrderCannotBeProtectedAndThereIsNothingElse() {
        var bare = room.certifiedShopOf(Product.PROTECTION);
        var dollars = order("1001", "80.00", Map.of("currency", "USD"));

        assertThatThrownBy(() -> registrations.register(CardRoom.click(bare, Level.BASIC, dollars), HOME))
                .isInstanceOf(NotProtectable.class);
        assertThat(room.house().purchaseRoom().count()).isZero(); // the transaction takes the member back
    }

    @Test
    void takesNoOtherCurrencyOnTheForm() {
        room.certified();
        var dollars = order("1001", "80.00", Map.of("currency", "USD"));

        assertThatThrownBy(() -> registrations.register(CardRoom.onTheForm(room.shop(), dollars), HOME))
                .isInstanceOfSatisfying(NotProtectable.class, no -> {
                    assertThat(no.field()).contains("currency");
                    assertThat(no.places()).containsExactly("EUR");
                });
        assertThat(room.isEmpty()).isTrue();
    }
}
