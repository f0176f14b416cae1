package eu.sigill.invitation.service;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.link.model.KeyStatus;
import eu.sigill.link.service.LinkDesk;
import eu.sigill.member.model.Level;
import eu.sigill.member.model.MemberId;
import eu.sigill.platform.model.Market;
import eu.sigill.platform.service.EmailAddress;
import eu.sigill.platform.service.Keys;
import eu.sigill.platform.service.mail.PostedMails;
import eu.sigill.privacy.service.objection.Objecting;
import eu.sigill.protection.service.ProtectionRoom;
import eu.sigill.purchase.model.Use;
import eu.sigill.purchase.service.HandedOver;
import eu.sigill.purchase.service.PurchaseCase;
import eu.sigill.purchase.service.PurchaseRoom;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReminderSweepTest {

    private static final EmailAddress MARIA = new EmailAddress("maria@lezer.example");

    private final ProtectionRoom room = new ProtectionRoom();
    private final LinkDesk links = new LinkDesk(room.bookshop());
    private final PostedMails posted = new PostedMails(room.bookshop().clock());
    private final Objecting objecting = new Objecting();
    private final ReminderSweep sweep = new ReminderSweep();
    private final MemberId maria = room.joined("maria", Level.REMINDERS);

    @BeforeEach
    void wire() {
        sweep.purchases = room.purchaseRoom().toRemind();
        sweep.members = room.members();
        sweep.objections = objecting.service();
        sweep.shops = room.bookshop().directory();
        sweep.links = links.houseLinks();
        sweep.mailer = posted.mailer();
        sweep.settings = Keys.settings(Path.of("none"));
        sweep.clock = room.bookshop().clock();
    }

    @Test
    void asksAWeekAfterTheOrderAndOnce() {
        ordered(Use.REMINDER, PurchaseRoom.reminder("ORD-1001"));

        days(ReminderSweep.DAYS - 1);
        sweep.remind(Market.NL, null);
        assertThat(posted.all()).isEmpty();

        days(1);
        sweep.remind(Market.PL, null);
        assertThat(posted.all()).isEmpty();
        assertThat(sweep.remind(Market.NL, null)).isEmpty();
        sweep.remind(Market.NL, null);

        assertThat(posted.all()).singleElement().satisfies(mail -> {
            assertThat(mail.to()).isEqualTo(MARIA);
            assertThat(mail.subject()).isEqualTo("Hoe was je bestelling?");
            assertThat(mail.text())
                    .contains(room.bookshop().view().profile().name(), "21 nov 2026")
                    .containsPattern("\\n\\nhttps://trust.example/evaluate-bgl/[^\\s#]+#p=v2\\.\\S+\\n\\n")
                    .contains("https://trust.example/privacy")
                    .doesNotContain("ORD-1001");
        });
    }

    @Test
    void opensTheFormForThatOrder() {
        ordered(Use.REMINDER, PurchaseRoom.reminder("ORD-1001"));
        days(ReminderSweep.DAYS);
        sweep.remind(Market.NL, null);

        var domain = room.bookshop().view().domain().value();

        assertThat(links.opening().open(domain, payload())).hasValueSatisfying(opened -> {
            assertThat(opened.link().order().ref()).isEqualTo("ORD-1001");
            assertThat(opened.link().order().email()).isEqualTo(MARIA.text());
            assertThat(opened.link().order().name()).isEqualTo("m.");
        });
    }

    @Test
    void waitsForTheDayOfDelivery() {
        ordered(Use.PROTECTION, PurchaseRoom.order("ORD-1001", "80.00", Map.of("estDeliveryDate", "2026-12-01")));

        days(9);
        sweep.remind(Market.NL, null);
        assertThat(posted.all()).isEmpty();
        days(8); // 8 December
        sweep.remind(Market.NL, null);
        assertThat(posted.all()).hasSize(1);
    }

    @Test
    void asksNobodyWhoObjectedOrLeft() {
        ordered(Use.REMINDER, PurchaseRoom.reminder("ORD-1001"));
        days(ReminderSweep.DAYS);

        objecting.service().object(MARIA);
        sweep.remind(Market.NL, null);
        assertThat(posted.all()).isEmpty();

        objecting.service().withdraw(MARIA);
        room.members().leave(maria);
        sweep.remind(Market.NL, null);
        assertThat(posted.all()).isEmpty();
    }

    @Test
    void asksWhateverTheShopDoesWithItsKeys() {
        var keys = links.keysFor(room.bookshop().owner());
        var pair = keys.generate(room.bookshop().id()).keys();
        ordered(Use.REMINDER, PurchaseRoom.reminder("ORD-1001"));
        days(ReminderSweep.DAYS);
        sweep.remind(Market.NL, null);

        keys.change(room.bookshop().id(), pair.kid(), KeyStatus.DISABLED);

        assertThat(links.opening().open(room.bookshop().view().domain().value(), payload()))
                .hasValueSatisfying(opened -> assertThat(opened.link().kid()).isNotEqualTo(pair.kid()));
    }

    @Test
    void goesThroughMoreThanItTakesAtOnce() {
        for (var number = 0; number < 120; number++) {
            ordered(Use.REMINDER, PurchaseRoom.reminder("ORD-" + number));
        }
        days(ReminderSweep.DAYS);

        var timer = new ReminderTimer();
        timer.sweep = sweep;
        var today = Market.NL.today(room.bookshop().clock());
        assertThat(sweep.purchases.unreminded(Market.NL, today, null, 500)).hasSize(120);

        timer.everyMorning();

        assertThat(sweep.purchases.unreminded(Market.NL, today, null, 500)).isEmpty();
    }

    private String payload() {
        return posted.all().getFirst().text().replaceAll("(?s).*#p=(\\S+).*", "$1");
    }

    private void ordered(Use use, HandedOver handed) {
        room.order(maria, new PurchaseCase(room.bookshop().id(), Market.NL, use, false), handed);
    }

    private void days(int number) {
        room.bookshop().clock().pass(Duration.ofDays(number));
    }
}
