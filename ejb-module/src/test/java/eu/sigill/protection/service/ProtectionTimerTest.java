package eu.sigill.protection.service;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.member.model.Level;
import eu.sigill.member.model.MemberId;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Market;
import eu.sigill.platform.model.Money;
import eu.sigill.protection.model.Protection;
import eu.sigill.protection.model.ProtectionState;
import eu.sigill.protection.service.mail.MailRoom;
import eu.sigill.purchase.model.PurchaseId;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProtectionTimerTest {

    private final ProtectionRoom room = new ProtectionRoom();
    private final ProtectionTimer timer = new ProtectionTimer();

    @BeforeEach
    void wire() {
        timer.sweep = room.sweep();
        timer.endings = new MailRoom(room).endings();
    }

    @Test
    void letsInBehindManyOfAShopThatHasNoRoom() {
        room.agree("1.00");
        IntStream.range(0, 250).forEach(i -> waiting(room.bookshop().id()));
        var elsewhere = waiting(ShopId.next());

        timer.everyHour();

        assertThat(elsewhere.state()).isEqualTo(ProtectionState.ACTIVE);
    }

    private Protection waiting(ShopId shop) {
        var now = room.bookshop().clock().instant();
        var subject = new Protection.Subject(
                PurchaseId.next(now),
                shop,
                MemberId.next(now),
                Market.NL,
                Market.NL.today(room.bookshop().clock()));
        var promise = new Protection.Promise(Level.BASIC, Money.of("80.00", "EUR"), 30);
        var protection = Protection.offer(subject, promise, now);
        room.protections().add(protection);
        return protection;
    }
}
