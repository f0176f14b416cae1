package eu.sigill.protection.service.mail;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.member.model.Level;
import eu.sigill.member.model.MemberId;
import eu.sigill.platform.model.Market;
import eu.sigill.platform.service.EmailAddress;
import eu.sigill.protection.service.ProtectionRoom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EndingSweepTest {

    private final MailRoom room = new MailRoom(new ProtectionRoom());
    private final EndingSweep sweep = room.endings();
    private final MemberId maria = room.protection().joined("maria", Level.BASIC);

    @BeforeEach
    void order() {
        room.protection().protectedOrder(maria, "ORD-1001", "80.00"); // on 21 November, until 21 December
    }

    @Test
    void tellsAMemberAWeekBeforeAndOnce() {
        at("2026-12-13T22:59:59Z"); // still the 13th in Amsterdam
        sweep.tell(Market.NL);
        assertThat(room.mails()).isEmpty();

        at("2026-12-13T23:00:00Z");
        sweep.tell(Market.PL);
        assertThat(room.mails()).isEmpty();
        assertThat(sweep.tell(Market.NL)).isFalse();
        sweep.tell(Market.NL);

        assertThat(room.mails()).singleElement().satisfies(mail -> {
            assertThat(mail.to().text()).isEqualTo("maria@lezer.example");
            assertThat(mail.subject()).isEqualTo("De bescherming van een bestelling eindigt binnenkort");
            assertThat(mail.text())
                    .contains(room.protection().bookshop().view().profile().name(), "21 nov 2026", "21 dec 2026")
                    .contains("\n\nhttps://trust.example/member\n\n")
                    .contains("omdat je lid bent")
                    .doesNotContain("ORD-1001", "80");
        });
    }

    @Test
    void remindsNobodyWhoObjected() {
        room.objecting().service().object(new EmailAddress("maria@lezer.example"));
        at("2026-12-14T12:00:00Z");

        sweep.tell(Market.NL);

        assertThat(room.mails()).isEmpty();
    }

    @Test
    void writesNothingToWhoeverLeft() {
        room.protection().members().leave(maria);
        at("2026-12-14T12:00:00Z");

        sweep.tell(Market.NL);

        assertThat(room.mails()).isEmpty();
    }

    private void at(String moment) {
        room.protection().bookshop().clock().moveTo(moment);
    }
}
