package eu.sigill.purchase.service;

import static eu.sigill.purchase.service.PurchaseRoom.order;
import static eu.sigill.purchase.service.PurchaseRoom.protection;
import static eu.sigill.purchase.service.PurchaseRoom.reminder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.merchant.model.Merchant;
import eu.sigill.merchant.model.Product;
import eu.sigill.merchant.service.Bookshop;
import eu.sigill.merchant.service.UnknownShop;
import eu.sigill.platform.model.Market;
import eu.sigill.platform.model.Money;
import eu.sigill.purchase.model.BuyerId;
import eu.sigill.purchase.model.PurchaseId;
import eu.sigill.purchase.model.Use;
import eu.sigill.purchase.service.field.FieldNotAllowed;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PurchaseServiceTest {

    private static final BuyerId MARIA = new BuyerId(UUID.randomUUID());
    private static final BuyerId JAN = new BuyerId(UUID.randomUUID());

    private final Bookshop bookshop = new Bookshop();
    private final PurchaseRoom room = new PurchaseRoom(bookshop);
    private final PurchaseService service = room.service();
    private final PurchaseCase protection = protection(bookshop.id());
    private final PurchaseCase reminder = new PurchaseCase(bookshop.id(), Market.NL, Use.REMINDER, false);

    @Test
    void takesAnOrderIn() {
        var taken = take(MARIA, protection, order("1001", "129.90"));

        assertThat(taken.number()).isEqualTo("1001");
        assertThat(taken.total()).contains(Money.of("129.90", "EUR"));
        assertThat(taken.orderedOn()).isEqualTo(LocalDate.parse("2026-11-21"));
        assertThat(service.at(bookshop.id(), " 1001 ")).contains(taken);
        assertThat(service.of(MARIA)).containsExactly(taken);
        assertThat(service.of(JAN)).isEmpty();
    }

    @Test
    void takesTheSameOrderOnce() {
        var first = take(MARIA, protection, order("1001", "129.90"));

        assertThat(take(MARIA, protection, order("1001", "999.00"))).isEqualTo(first);
        assertThat(room.count()).isOne();
    }

    @Test
    void takesAnOrderOfOnePersonOnly() {
        take(MARIA, protection, order("1001", "129.90"));

        assertThatThrownBy(() -> take(JAN, protection, order("1001", "129.90"))).isInstanceOf(OrderKnown.class);
    }

    @Test
    void takesTheSameNumberOfAnotherShop() {
        var other = bookshop.open("other.example", merchantOf(), EnumSet.allOf(Product.class));
        take(MARIA, protection, order("1001", "129.90"));

        take(JAN, protection(other.id()), order("1001", "129.90"));

        assertThat(room.count()).isEqualTo(2);
    }

    @Test
    void remembersAnOrderLongerThanItKeepsIt() {
        take(MARIA, protection, order("1001", "129.90"));
        room.forgetAllButTheNumbers();

        assertThatThrownBy(() -> take(MARIA, protection, order("1001", "129.90")))
                .isInstanceOf(OrderKnown.class);
    }

    @Test
    void widensAnOrderWhoseBuyerWantsMoreThanAReminder() {
        var reminded = take(MARIA, reminder, reminder("1001"));

        var widened = take(MARIA, protection, order("1001", "129.90"));

        assertThat(reminded.total()).isEmpty();
        assertThat(widened.id()).isEqualTo(reminded.id());
        assertThat(widened.use()).isEqualTo(Use.PROTECTION);
        assertThat(widened.total()).contains(Money.of("129.90", "EUR"));
        assertThat(take(MARIA, reminder, reminder("1001")).use()).isEqualTo(Use.PROTECTION);
    }

    @Test
    void countsWhatItRefusesByNameAndKeepsNothing() {
        for (var amount : new String[] {"1.00", "2.00"}) {
            assertThatThrownBy(() -> take(MARIA, reminder, order("1001", amount)))
                    .isInstanceOf(FieldNotAllowed.class);
        }
        assertThatThrownBy(() -> take(MARIA, protection, order("1001", "1.00", Map.of("zipCode", "1234 AB"))))
                .isInstanceOf(FieldNotAllowed.class);

        assertThat(room.refusedFor(bookshop.owner()).list(bookshop.id()))
                .extracting(one -> one.field() + " " + one.times())
                .containsExactly("currency 2", "other 1");
        assertThat(room.count()).isZero();
    }

    @Test
    void showsWhatItRefusedWrittenOrNotTheNewestFirst() {
        refuse();
        room.writeWhatWasRefused();
        bookshop.clock().pass(Duration.ofDays(1));
        refuse();
        room.writeWhatWasRefused();
        refuse();

        assertThat(room.refusedFor(bookshop.owner()).list(bookshop.id()))
                .extracting(one -> one.times())
                .containsExactly(2L, 1L);
    }

    private void refuse() {
        assertThatThrownBy(() -> take(MARIA, reminder, order("1001", "1.00"))).isInstanceOf(FieldNotAllowed.class);
    }

    @Test
    void showsWhatWasRefusedToTheShopsPeopleOnly() {
        var stranger = room.refusedFor(Bookshop.stranger());

        assertThatThrownBy(() -> stranger.list(bookshop.id())).isInstanceOf(UnknownShop.class);
    }

    @Test
    void sealsWhatTheOrderSays() {
        var order = service.read(protection, order("1001-canary", "129.90"));
        var sealed = service.seals.seal(
                bookshop.id(), PurchaseId.next(bookshop.clock().instant()), order);

        assertThat(new String(sealed.order(), StandardCharsets.ISO_8859_1))
                .doesNotContain("1001-canary", "maria", "129.90");
        assertThat(order.toString()).isEqualTo("Order[]");
    }

    private PurchaseView take(BuyerId buyer, PurchaseCase which, HandedOver handed) {
        return service.take(buyer, which, service.read(which, handed));
    }

    private Merchant merchantOf() {
        return Merchant.join("Other", bookshop.clock().instant());
    }
}
