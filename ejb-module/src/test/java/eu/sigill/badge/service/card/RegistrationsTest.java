package eu.sigill.badge.service.card;

import static eu.sigill.purchase.service.PurchaseRoom.order;
import static eu.sigill.purchase.service.PurchaseRoom.reminder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
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
import eu.sigill.platform.service.limit.TooManyTries;
import eu.sigill.platform.service.refusal.InvalidField;
import eu.sigill.platform.service.refusal.Refusal;
import eu.sigill.purchase.service.HandedOver;
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

        var registered = registrations.register(onTheForm(order("1001", "500.00")), HOME);

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
    void refusesMoreThanARemindersMemberNeedsToTell() {
        room.certified();
        room.house().joined("maria", Level.REMINDERS);

        assertThatThrownBy(() -> registrations.handOver(room.shop(), order("1001", "80.00"), HOME))
                .isInstanceOf(FieldNotAllowed.class);
        assertThatNoException().isThrownBy(() -> registrations.handOver(room.shop(), reminder("1001"), HOME));
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

    private Registration onTheForm(HandedOver order) {
        return new Registration(
                room.shop(),
                Level.PLUS,
                MembershipTerms.VERSION,
                Language.NL,
                Optional.empty(),
                Optional.of(order),
                Registration.Place.FORM);
    }
}
