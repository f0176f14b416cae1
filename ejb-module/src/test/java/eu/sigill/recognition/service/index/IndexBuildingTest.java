package eu.sigill.recognition.service.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.member.model.Level;
import eu.sigill.member.service.MembersDesk;
import eu.sigill.platform.service.EmailAddress;
import eu.sigill.platform.service.Keys;
import eu.sigill.platform.service.KeysAtRest;
import eu.sigill.platform.service.MovableClock;
import eu.sigill.recognition.model.index.StoredIndex;
import eu.sigill.recognition.service.Epoch;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IndexBuildingTest {

    private static final Instant TODAY = Instant.parse("2026-11-21T00:00:00Z");
    private static final Instant TOMORROW = Instant.parse("2026-11-22T00:00:00Z");

    private final KeysAtRest keys = Keys.open();
    private final MovableClock clock = new MovableClock();
    private final MembersDesk members = new MembersDesk(keys, clock);
    private final InMemoryStoredIndexes stored = new InMemoryStoredIndexes();
    private final IndexBuilding building = new IndexBuilding();
    private final IndexesInForce inForce = new IndexesInForce();

    @BeforeEach
    void wire() {
        building.members = members.service();
        building.clock = clock;
        building.store = new IndexStore();
        building.store.stored = stored;
        building.store.clock = clock;
        building.secrets = new EpochSecrets();
        building.secrets.keys = keys;
        inForce.store = building.store;
        inForce.secrets = building.secrets;
        inForce.clock = clock;
    }

    @Test
    void beginsWithTheIndexOfToday() {
        assertThatThrownBy(inForce::current).isInstanceOf(IndexNotReady.class);
        members.join("maria@lezer.example", Level.PLUS);

        tick();

        assertThat(inForce.current().from()).isEqualTo(TODAY);
        assertThat(level("maria@lezer.example")).contains(Level.PLUS);
        assertThat(level("jan@lezer.example")).isEmpty();
        assertThat(inForce.nextFrom()).isEmpty();
    }

    @Test
    void showsWhoJoinedFromTheNextMidnightOn() {
        tick();
        members.join("maria@lezer.example", Level.PLUS);
        tick();
        assertThat(level("maria@lezer.example")).isEmpty();

        clock.moveTo("2026-11-21T22:00:00Z");
        tick();
        assertThat(level("maria@lezer.example")).isEmpty();
        assertThat(inForce.nextFrom()).contains(TOMORROW);

        clock.moveTo("2026-11-22T00:00:00Z");
        assertThat(inForce.current().from()).isEqualTo(TOMORROW);
        assertThat(level("maria@lezer.example")).contains(Level.PLUS);
    }

    @Test
    void buildsEachOnce() {
        clock.moveTo("2026-11-21T22:00:00Z");
        tick();
        tick();

        assertThat(stored.published()).extracting(StoredIndex::inForceFrom).containsExactly(TOMORROW, TODAY);
    }

    @Test
    void leavesItToWhoeverClaimedItAndTakesOverWhereThatOneDied() {
        assertThat(building.store.claim(TODAY, Epoch.at(clock))).isTrue();
        tick();
        assertThat(stored.published()).isEmpty();

        clock.pass(Duration.ofHours(3).plusSeconds(1));
        tick();

        assertThat(inForce.current().from()).isEqualTo(TODAY);
    }

    @Test
    void isTheSameForAnotherServerAndAfterARestart() {
        for (var i = 0; i < 20; i++) {
            members.join("member" + i + "@lezer.example", Level.BASIC);
        }
        tick();
        var other = new IndexesInForce();
        other.store = building.store;
        other.secrets = building.secrets;
        other.clock = clock;

        other.refresh();

        assertThat(other.current().index().digest())
                .isEqualTo(inForce.current().index().digest());
        assertThat(other.current().key().publicKey())
                .isEqualTo(inForce.current().key().publicKey());
    }

    @Test
    void answersTheEpochBeforeForAnHourMore() {
        var last = Epoch.at(clock).lastDay();
        clock.moveTo(last + "T22:30:00Z");
        tick();
        var old = inForce.current().epoch().number();

        clock.moveTo(last.plusDays(1) + "T00:30:00Z");
        tick();

        assertThat(inForce.current().epoch().number()).isEqualTo(old + 1);
        assertThat(inForce.answering(old).epoch().number()).isEqualTo(old);
        assertThat(inForce.answering(old + 1)).isEqualTo(inForce.current());
        assertThatThrownBy(() -> inForce.answering(old + 2)).isInstanceOf(StaleParameters.class);
        clock.moveTo(last.plusDays(1) + "T01:00:00Z");
        assertThatThrownBy(() -> inForce.answering(old)).isInstanceOf(StaleParameters.class);
    }

    @Test
    void forgetsWhatAnotherTookThePlaceOf() {
        clock.moveTo("2026-11-21T22:00:00Z");
        tick();
        clock.moveTo("2026-11-22T01:59:00Z");
        tick();
        assertThat(stored.published()).hasSize(2);

        clock.moveTo("2026-11-22T02:00:00Z");
        tick();

        assertThat(stored.published()).extracting(StoredIndex::inForceFrom).containsExactly(TOMORROW);
    }

    /** What the timer does. */
    private void tick() {
        inForce.refresh();
        building.buildWhatIsDue();
        building.store.removeOld();
        inForce.refresh();
    }

    private Optional<Level> level(String typed) {
        var address = new EmailAddress(typed);
        var current = inForce.current();
        var output = current.key().direct().of(EntryMaker.input(address));
        var bucket = Bucket.of(address, current.index().shape().bits());
        return Lookup.find(current.index().entries(bucket), output);
    }
}
