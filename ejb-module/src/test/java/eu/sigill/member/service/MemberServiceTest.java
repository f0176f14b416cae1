package eu.sigill.member.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.member.model.Level;
import eu.sigill.member.model.MemberId;
import eu.sigill.platform.model.Language;
import eu.sigill.platform.model.Market;
import eu.sigill.platform.service.EmailAddress;
import eu.sigill.platform.service.Fired;
import eu.sigill.platform.service.Keys;
import eu.sigill.platform.service.MovableClock;
import eu.sigill.retention.service.Ended;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MemberServiceTest {

    private static final EmailAddress MARIA = new EmailAddress("maria@lezer.example");

    private final InMemoryMembers members = new InMemoryMembers();
    private final Fired<MemberJoined> joined = new Fired<>();
    private final Fired<MemberLeft> left = new Fired<>();
    private final Fired<Ended> ended = new Fired<>();
    private final MemberService service = new MemberService();

    @BeforeEach
    void wire() {
        service.members = members;
        service.links = new InMemoryMemberLinks();
        service.identities = new MemberIdentities();
        service.identities.keys = Keys.open();
        service.clock = new MovableClock();
        service.joined = joined;
        service.left = left;
        service.ended = ended;
    }

    @Test
    void joinsSomebodyWhoIsFoundUnderTheirAddressHoweverItIsWritten() {
        var maria = join(Level.BASIC);

        assertThat(service.at(new EmailAddress(" MARIA@Lezer.Example "))).contains(maria);
        assertThat(service.at(new EmailAddress("jan@lezer.example"))).isEmpty();
        assertThat(service.addressOf(maria.id())).isEqualTo(MARIA);
        assertThat(maria.termsVersion()).isEqualTo(MembershipTerms.VERSION);
        assertThat(joined.events()).containsExactly(new MemberJoined(maria.id()));
    }

    @Test
    void joinsOnceHoweverOftenSomebodyClicks() {
        var maria = join(Level.BASIC);

        assertThat(join(Level.BASIC)).isEqualTo(maria);
        assertThat(members.count()).isOne();
        assertThat(joined.events()).hasSize(1);
    }

    @Test
    void risesAndNeverFalls() {
        var maria = join(Level.REMINDERS);

        assertThat(join(Level.PLUS).level()).isEqualTo(Level.PLUS);
        assertThat(join(Level.BASIC).level()).isEqualTo(Level.PLUS);
        assertThat(joined.events()).containsExactly(new MemberJoined(maria.id()), new MemberJoined(maria.id()));
    }

    @Test
    void letsThemGoAndComeBackAsSomebodyNew() {
        var maria = join(Level.BASIC);

        service.leave(maria.id());

        assertThat(service.at(MARIA)).isEmpty();
        assertThat(left.events()).containsExactly(new MemberLeft(maria.id()));
        assertThatThrownBy(() -> service.addressOf(maria.id())).isInstanceOf(UnknownMember.class);
        assertThatThrownBy(() -> service.leave(maria.id())).isInstanceOf(UnknownMember.class);
        assertThat(join(Level.BASIC).id()).isNotEqualTo(maria.id());
    }

    @Test
    void tellsTheLedgerWhoLeftAndNotAgainWhenABackupBroughtThemBack() {
        var maria = join(Level.BASIC);
        var jan = service.join(new EmailAddress("jan@lezer.example"), Level.BASIC, Market.NL, Language.NL);

        service.leave(maria.id());
        service.leaveAgain(maria.id(), LocalDate.EPOCH);
        service.leaveAgain(jan.id(), LocalDate.EPOCH);

        assertThat(ended.events())
                .extracting(Ended::row)
                .containsExactly(maria.id().value());
        assertThat(left.events()).containsExactly(new MemberLeft(maria.id()), new MemberLeft(jan.id()));
        assertThat(members.find(jan.id()).orElseThrow().leftAt()).contains(Instant.parse("1969-12-31T23:00:00Z"));
    }

    @Test
    void knowsNobodyWhoIsNotThere() {
        assertThatThrownBy(() -> service.find(MemberId.next(Instant.EPOCH))).isInstanceOf(UnknownMember.class);
    }

    private MemberView join(Level level) {
        return service.join(MARIA, level, Market.NL, Language.NL);
    }
}
