package eu.sigill.badge.service.card;

import static eu.sigill.purchase.service.PurchaseRoom.order;
import static eu.sigill.purchase.service.PurchaseRoom.reminder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.badge.service.card.Registered.OrderOutcome;
import eu.sigill.member.model.Level;
import eu.sigill.member.service.MembershipTerms;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.service.UnknownShop;
import eu.sigill.platform.model.Language;
import eu.sigill.platform.model.Money;
import eu.sigill.platform.service.EmailAddress;
import eu.sigill.platform.service.limit.Network;
import eu.sigill.platform.service.refusal.InvalidField;
import eu.sigill.purchase.service.OrderKnown;
import eu.sigill.purchase.service.field.FieldNotAllowed;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RegistrationsTest {

    private static final Network HOME = new Network("home");
    private static final EmailAddress MARIA = new EmailAddress("maria@lezer.example");

    private final CardRoom room = new CardRoom();
    private final Registrations registrations = room.registrations();

    @Test
    void registersAndProtectsTheOrderByOneClick() {
        room.certified();

        var registered = registrations.register(room.click(Level.BASIC, order("1001", "129.90")), HOME);

        assertThat(registered.level()).isEqualTo(Level.BASIC);
        assertThat(registered.order()).isEqualTo(OrderOutcome.PROTECTED);
        assertThat(registered.protectedUpTo()).contains(Money.of("100.00", "EUR"));
        assertThat(room.house().members().at(MARIA))
                .get()
                .satisfies(maria -> assertThat(maria.termsVersion()).isEqualTo(MembershipTerms.VERSION));
    }

    @Test
    void registersOnceHoweverOftenSomebodyClicks() {
        room.certified();
        var click = room.click(Level.BASIC, order("1001", "129.90"));

        var first = registrations.register(click, HOME);

        assertThat(registrations.register(click, HOME)).isEqualTo(first);
        assertThat(room.house().memberRoom().count()).isOne();
        assertThat(room.house().purchaseRoom().count()).isOne();
    }

    @Test
    void remindsOfAnOrderWhoseBuyerWantsNoMore() {
        room.certified();

        var registered = registrations.register(room.click(Level.REMINDERS, reminder("1001")), HOME);

        assertThat(registered.order()).isEqualTo(OrderOutcome.REMINDED);
        assertThat(registered.protectedUpTo()).isEmpty();
    }

    @Test
    void protectsAnOrderWhoseBuyerWantedAReminderFirst() {
        room.certified();
        registrations.register(room.click(Level.REMINDERS, reminder("1001")), HOME);

        var registered = registrations.register(room.click(Level.BASIC, order("1001", "80.00")), HOME);

        assertThat(registered.protectedUpTo()).contains(Money.of("80.00", "EUR"));
        assertThat(room.house().purchaseRoom().count()).isOne();
    }

    @Test
    void registersWithoutAnOrder() {
        room.certified();

        var registered = registrations.register(room.clickWithoutOrder(Level.BASIC, "maria@lezer.example"), HOME);

        assertThat(registered.order()).isEqualTo(OrderOutcome.NONE);
    }

    @Test
    void offersRemindersOnlyWithoutACertificate() {
        assertThatThrownBy(() -> registrations.register(room.click(Level.BASIC, order("1001", "80.00")), HOME))
                .isInstanceOf(NotOffered.class);
        assertThatThrownBy(() -> registrations.register(room.click(Level.REMINDERS, order("1001", "80.00")), HOME))
                .isInstanceOf(FieldNotAllowed.class);
        assertThat(room.isEmpty()).isTrue();

        assertThat(registrations
                        .register(room.click(Level.REMINDERS, reminder("1001")), HOME)
                        .order())
                .isEqualTo(OrderOutcome.REMINDED);
    }

    @Test
    void sellsNothingByOneClick() {
        room.certified();

        assertThatThrownBy(() -> registrations.register(room.click(Level.PLUS, order("1001", "80.00")), HOME))
                .isInstanceOf(PlusByForm.class);
        assertThat(room.isEmpty()).isTrue();
    }

    @Test
    void sellsPlusOnTheFormAndProtectsTheWholeOrder() {
        room.certified();
        registrations.register(room.click(Level.BASIC, order("1001", "500.00")), HOME);

        var registered = registrations.register(CardRoom.onTheForm(room.shop(), order("1001", "500.00")), HOME);

        assertThat(registered.level()).isEqualTo(Level.PLUS);
        assertThat(registered.protectedUpTo()).contains(Money.of("500.00", "EUR"));
    }

    @Test
    void storesNothingOfWhatIsRefused() {
        room.certified();
        var outdated = new Registration(
                room.shop(),
                Level.BASIC,
                "2020-01",
                Language.NL,
                Optional.empty(),
                Optional.of(order("1001", "80.00")),
                Registration.Place.CARD);

        assertThatThrownBy(() -> registrations.register(outdated, HOME)).isInstanceOf(TermsOutdated.class);
        assertThatThrownBy(() -> registrations.register(
                        room.click(Level.BASIC, order("1001", "80.00", Map.of("zipCode", "1"))), HOME))
                .isInstanceOf(FieldNotAllowed.class);
        assertThatThrownBy(() -> registrations.register(room.click(Level.BASIC, reminder("1001")), HOME))
                .isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> registrations.register(
                        CardRoom.click(ShopId.next(), Level.BASIC, order("1001", "80.00")), HOME))
                .isInstanceOf(UnknownShop.class);
        assertThat(room.isEmpty()).isTrue();
    }

    @Test
    void takesAnOrderOfOnePersonOnly() {
        room.certified();
        registrations.register(room.click(Level.BASIC, order("1001", "80.00")), HOME);
        var jans = order("1001", "80.00", Map.of("buyerEmail", "jan@lezer.example"));

        assertThatThrownBy(() -> registrations.register(room.click(Level.BASIC, jans), HOME))
                .isInstanceOf(OrderKnown.class);
    }

    @Test
    void answersAlikeWhenAProtectedOrderIsClickedAgainLater() {
        room.certified();
        var click = room.click(Level.BASIC, order("1001", "80.00"));
        var first = registrations.register(click, HOME);
        room.house().bookshop().clock().pass(Duration.ofDays(4));

        assertThat(registrations.register(click, HOME)).isEqualTo(first);
    }

    @Test
    void tellsByWhatWasAskedForAndNotWhatSomebodyHas() {
        room.certified();
        room.house().joined("maria", Level.PLUS);

        var registered = registrations.register(room.click(Level.BASIC, order("1001", "500.00")), HOME);

        assertThat(registered.level()).isEqualTo(Level.BASIC);
        assertThat(registered.protectedUpTo()).contains(Money.of("100.00", "EUR"));
        var maria = room.house().members().at(MARIA).orElseThrow();
        assertThat(maria.level()).isEqualTo(Level.PLUS);
        assertThat(room.house().service().of(maria.id()).getFirst().sum()).isEqualTo(Money.of("500.00", "EUR"));
        assertThat(registrations.register(room.click(Level.REMINDERS, reminder("1001")), HOME))
                .isEqualTo(new Registered(Level.REMINDERS, OrderOutcome.REMINDED, Optional.empty()));
    }
}
