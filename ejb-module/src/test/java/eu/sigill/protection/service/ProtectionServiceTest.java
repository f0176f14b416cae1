package eu.sigill.protection.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.member.model.Level;
import eu.sigill.merchant.service.Bookshop;
import eu.sigill.merchant.service.UnknownShop;
import eu.sigill.platform.model.Market;
import eu.sigill.platform.model.Money;
import eu.sigill.protection.model.ProtectionState;
import eu.sigill.purchase.model.Use;
import eu.sigill.purchase.service.PurchaseCase;
import eu.sigill.purchase.service.PurchaseRoom;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProtectionServiceTest {

    private final ProtectionRoom room = new ProtectionRoom();
    private final ProtectionService service = room.service();

    @ParameterizedTest
    @CsvSource({
        "BASIC, 99.99, 99.99",
        "BASIC, 100.00, 100.00",
        "BASIC, 100.01, 100.00",
        "PLUS, 20000.00, 20000.00",
        "PLUS, 20000.01, 20000.00"
    })
    void protectsUpToTheCoverOfTheLevel(Level level, String total, String sum) {
        var maria = room.joined("maria", level);

        var protection = room.protectedOrder(maria, "1001", total);

        assertThat(protection.sum()).isEqualTo(Money.of(sum, "EUR"));
        assertThat(protection.state()).isEqualTo(ProtectionState.ACTIVE);
        assertThat(protection.endsOn()).isEqualTo(protection.orderedOn().plusDays(level == Level.PLUS ? 90 : 30));
        assertThat(room.protectedOrders().events()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"BASIC, 10000.00, 10000.00", "BASIC, 10000.01, 10000.00", "PLUS, 10000.01, 10000.00"})
    void protectsInPolandUpToOneCap(Level level, String total, String sum) {
        var jan = room.joined("jan", level);
        var poland = new PurchaseCase(room.bookshop().id(), Market.PL, Use.PROTECTION, false);
        var order = room.order(jan, poland, PurchaseRoom.order("1001", total, Map.of("currency", "PLN")));

        assertThat(service.protect(jan, order.id())).map(ProtectionView::sum).contains(Money.of(sum, "PLN"));
    }

    @Test
    void protectsNothingInAnotherCurrency() {
        var maria = room.joined("maria", Level.BASIC);
        var order = room.order(maria, PurchaseRoom.order("1001", "50.00", Map.of("currency", "USD")));

        assertThat(service.protect(maria, order.id())).isEmpty();
    }

    @Test
    void protectsNothingThatCostsNothing() {
        var maria = room.joined("maria", Level.BASIC);

        assertThat(service.protect(maria, room.order(maria, "1001", "0.00").id()))
                .isEmpty();
    }

    @Test
    void protectsNobodyWhoWantsRemindersOnly() {
        var maria = room.joined("maria", Level.REMINDERS);

        assertThat(service.protect(maria, room.order(maria, "1001", "50.00").id()))
                .isEmpty();
    }

    @Test
    void protectsNobodyElsesOrder() {
        var maria = room.joined("maria", Level.BASIC);
        var jan = room.joined("jan", Level.BASIC);
        var order = room.order(maria, "1001", "50.00");

        assertThat(service.protect(jan, order.id())).isEmpty();
        service.protect(maria, order.id());
        assertThat(service.protect(jan, order.id())).isEmpty();
    }

    @Test
    void protectsAnOrderOnce() {
        var maria = room.joined("maria", Level.BASIC);
        var first = room.protectedOrder(maria, "1001", "50.00");

        assertThat(room.protectedOrder(maria, "1001", "50.00")).isEqualTo(first);
        assertThat(service.of(maria)).containsExactly(first);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-18, true", "2026-11-17, false"})
    void protectsAnOrderUpToThreeDaysOld(String day, boolean is) {
        var maria = room.joined("maria", Level.BASIC);
        var order = room.order(maria, PurchaseRoom.order("1001", "50.00", Map.of("orderDate", day)));

        assertThat(service.protect(maria, order.id()).isPresent()).isEqualTo(is);
    }

    @Test
    void raisesWhatIsProtectedWhenItsMemberRises() {
        var maria = room.joined("maria", Level.BASIC);
        room.protectedOrder(maria, "1001", "500.00");

        room.joined("maria", Level.PLUS);

        assertThat(service.of(maria)).first().satisfies(raised -> {
            assertThat(raised.sum()).isEqualTo(Money.of("500.00", "EUR"));
            assertThat(raised.level()).isEqualTo(Level.PLUS);
            assertThat(raised.endsOn()).isEqualTo(raised.orderedOn().plusDays(90));
        });
    }

    @Test
    void raisesNoOrderOfWhichItsMemberMayKnowMoreByNow() {
        var maria = room.joined("maria", Level.BASIC);
        room.protectedOrder(maria, "1001", "500.00");

        room.bookshop().clock().pass(Duration.ofDays(4));
        room.joined("maria", Level.PLUS);

        assertThat(service.of(maria).getFirst().sum()).isEqualTo(Money.of("100.00", "EUR"));
    }

    @Test
    void offersOnlyWhatTheCeilingLeavesNoRoomFor() {
        var maria = room.joined("maria", Level.BASIC);
        room.agree("150.00");
        room.protectedOrder(maria, "1001", "100.00");

        assertThat(room.protectedOrder(maria, "1002", "50.01").state()).isEqualTo(ProtectionState.OFFERED);
        assertThat(room.protectedOrder(maria, "1003", "50.00").state()).isEqualTo(ProtectionState.ACTIVE);
    }

    @Test
    void raisesNothingAboveTheCeiling() {
        var maria = room.joined("maria", Level.BASIC);
        room.agree("400.00");
        room.protectedOrder(maria, "1001", "500.00");

        room.joined("maria", Level.PLUS);

        assertThat(service.of(maria).getFirst().sum()).isEqualTo(Money.of("100.00", "EUR"));
    }

    @Test
    void letsInWhoWaitedAsSoonAsThereIsRoom() {
        var maria = room.joined("maria", Level.BASIC);
        room.agree("50.00");
        room.protectedOrder(maria, "1001", "100.00");
        room.sweep().letIn(room.bookshop().id());
        assertThat(service.of(maria).getFirst().isRunning()).isFalse();

        room.agree("100.00");
        room.sweep().letIn(room.bookshop().id());

        assertThat(service.of(maria).getFirst().isRunning()).isTrue();
    }

    @Test
    void takesBackWhatWaitedTooLongAndKeepsTheOrderForAReminder() {
        var maria = room.joined("maria", Level.BASIC);
        room.agree("50.00");
        room.protectedOrder(maria, "1001", "100.00");

        room.bookshop().clock().pass(Duration.ofDays(4));
        room.sweep().letIn(room.bookshop().id());

        assertThat(service.of(maria)).isEmpty();
        assertThat(room.purchases().at(room.bookshop().id(), "1001")).get().satisfies(order -> {
            assertThat(order.use()).isEqualTo(Use.REMINDER);
            assertThat(order.total()).isEmpty();
        });
    }

    @Test
    void expiresWhenTheLastDayIsOverInTheMarket() {
        var maria = room.joined("maria", Level.BASIC);
        room.protectedOrder(maria, "1001", "100.00"); // on 21 November

        room.bookshop().clock().moveTo("2026-12-21T22:59:59Z"); // still the 21st in Amsterdam
        assertThat(room.sweep().expire(Market.NL)).isFalse();
        assertThat(service.of(maria).getFirst().isRunning()).isTrue();

        room.bookshop().clock().moveTo("2026-12-21T23:00:00Z");
        room.sweep().expire(Market.NL);

        assertThat(service.of(maria).getFirst().state()).isEqualTo(ProtectionState.EXPIRED);
        assertThat(room.expired().events()).hasSize(1);
    }

    @Test
    void tellsAShopsPeopleWhatIsProtected() {
        var maria = room.joined("maria", Level.BASIC);
        var shop = room.bookshop().id();
        room.protectedOrder(maria, "1001", "100.00");
        room.protectedOrder(maria, "1002", "30.00");
        var books = room.booksFor(room.bookshop().owner());

        var newest = books.list(shop, null, 1);

        assertThat(newest.items()).hasSize(1);
        assertThat(newest.following()).isPresent();
        assertThat(books.standing(shop))
                .isEqualTo(new ProtectionBooks.Standing(Money.of("130", "EUR"), Money.of("500000", "EUR"), false));
        assertThatThrownBy(() -> room.booksFor(Bookshop.stranger()).list(shop, null, 1))
                .isInstanceOf(UnknownShop.class);
    }

    @Test
    void goesBackToTheMarketsCeiling() {
        var books = room.booksFor(Bookshop.operator());
        room.agree("150.00");

        books.agree(room.bookshop().id(), Optional.empty());

        assertThat(books.standing(room.bookshop().id()).own()).isFalse();
    }
}
