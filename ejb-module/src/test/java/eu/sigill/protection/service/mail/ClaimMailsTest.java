package eu.sigill.protection.service.mail;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.member.model.Level;
import eu.sigill.member.model.MemberId;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Envelope;
import eu.sigill.platform.model.Market;
import eu.sigill.platform.service.mail.Mail;
import eu.sigill.protection.model.claim.Claim;
import eu.sigill.protection.model.claim.ClaimId;
import eu.sigill.protection.model.claim.ClaimReason;
import eu.sigill.protection.model.claim.ClaimState;
import eu.sigill.protection.service.ProtectionRoom;
import eu.sigill.protection.service.claim.InMemoryClaims;
import eu.sigill.protection.service.claim.told.ClaimAnswered;
import eu.sigill.protection.service.claim.told.ClaimClosed;
import eu.sigill.protection.service.claim.told.ClaimGranted;
import eu.sigill.protection.service.claim.told.ClaimReported;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClaimMailsTest {

    private final MailRoom room = new MailRoom(new ProtectionRoom());
    private final ClaimMails mails = new ClaimMails();
    private final MemberId maria = room.protection().joined("maria", Level.BASIC);
    private final ShopId shop = room.protection().bookshop().id();
    private final ClaimId claim =
            ClaimId.next(room.protection().bookshop().clock().instant());

    @BeforeEach
    void wire() {
        mails.claims = new InMemoryClaims();
        mails.post = room.post();
        var order = room.protection().protectedOrder(maria, "ORD-1001", "80.00");
        mails.claims.add(Claim.report(
                claim,
                new Claim.Subject(order.id(), shop, maria, ClaimReason.NO_DELIVERY, Market.NL),
                new Envelope(new byte[] {1}, new byte[] {2}),
                room.protection().bookshop().clock().instant()));
    }

    @Test
    void tellEachStepInTheMembersLanguageAndNoMoreThanIsNeeded() {
        mails.reported(new ClaimReported(claim, shop));
        mails.answered(new ClaimAnswered(claim, shop));
        mails.granted(new ClaimGranted(claim, shop));

        assertThat(room.mails())
                .extracting(Mail::subject)
                .containsExactlyInAnyOrder(
                        "We hebben je claim", "De winkel antwoordde op je claim", "Je claim is toegekend");
        assertThat(room.mails()).allSatisfy(mail -> {
            assertThat(mail.to().text()).isEqualTo("maria@lezer.example");
            assertThat(mail.text())
                    .contains("\n\nhttps://trust.example/member\n\n")
                    .doesNotContain("ORD-1001", claim.toString());
        });
    }

    @Test
    void tellOfARejectionAndNotAgainOfMoneyThatWasGranted() {
        mails.closed(new ClaimClosed(claim, shop, ClaimState.PAID));
        assertThat(room.mails()).isEmpty();

        mails.closed(new ClaimClosed(claim, shop, ClaimState.REJECTED));

        assertThat(room.mails()).extracting(Mail::subject).containsExactly("Je claim is afgewezen");
    }
}
