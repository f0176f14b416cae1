package eu.sigill.recognition.model.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.member.model.Level;
import eu.sigill.member.model.MemberId;
import eu.sigill.platform.model.Database;
import eu.sigill.platform.model.OnEveryDatabase;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

@OnEveryDatabase
class KeyedHashesTest {
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00.123456Z");
    private static final byte[] BEGINNING = {};

    private final MemberId maria = MemberId.next(NOW);
    private final MemberId jan = MemberId.next(NOW);
    private final KeyedHashes hashes;

    KeyedHashesTest(Database database) {
        hashes = database.emptied().transactional(KeyedHashes.class, KeyedHashesTest::over);
    }

    @Test
    void tellTheLevelThatADigestStandsFor() {
        hashes.enter(digest("01"), maria, Level.BASIC, NOW);
        hashes.enter(digest("02"), jan, Level.REMINDERS, NOW);

        assertThat(hashes.codeOf(digest("01"))).isEqualTo(1);
        assertThat(hashes.codeOf(digest("02"))).isEqualTo(3);
        assertThat(hashes.codeOf(digest("03"))).isZero();
    }

    @Test
    void knowWhoRises() {
        hashes.enter(digest("01"), maria, Level.BASIC, NOW);

        hashes.enter(digest("01"), maria, Level.PLUS, NOW);

        assertThat(hashes.codeOf(digest("01"))).isEqualTo(2);
    }

    @Test
    void forgetAllOfWhoeverLeavesAndNothingOfOthers() {
        hashes.enter(digest("01"), maria, Level.BASIC, NOW);
        hashes.enter(digest("02"), maria, Level.BASIC, NOW);
        hashes.enter(digest("03"), jan, Level.BASIC, NOW);

        var dropped = hashes.drop(maria, NOW);

        assertThat(written(dropped)).containsExactlyInAnyOrder("01:0", "02:0");
        assertThat(written(hashes.inOrder(BEGINNING, 10))).containsExactly("03:1");
    }

    @Test
    void areWalkedThroughByTheirBytesWithoutSign() {
        for (var digest : List.of("ff00", "00", "7f", "80", "0001", "ff")) {
            hashes.enter(digest(digest), maria, Level.BASIC, NOW);
        }

        var walked = new ArrayList<String>();
        var part = hashes.inOrder(BEGINNING, 2);
        while (!part.isEmpty()) {
            walked.addAll(written(part));
            part = hashes.inOrder(part.getLast().digest(), 2);
        }

        assertThat(walked).containsExactly("00:1", "0001:1", "7f:1", "80:1", "ff:1", "ff00:1");
    }

    @Test
    void tellWhatBecameOfThoseThatChanged() {
        hashes.enter(digest("01"), maria, Level.BASIC, NOW.minusSeconds(600));
        hashes.enter(digest("02"), maria, Level.BASIC, NOW.minusSeconds(60));
        hashes.enter(digest("03"), jan, Level.PLUS, NOW);
        hashes.drop(maria, NOW);

        assertThat(written(hashes.changedSince(NOW.minusSeconds(60)))).contains("01:0", "02:0", "03:2");
        assertThat(written(hashes.changedSince(NOW.plusSeconds(1)))).isEmpty();
    }

    @Test
    void forgetThatTheyChanged() {
        hashes.enter(digest("01"), maria, Level.BASIC, NOW.minusSeconds(60));
        hashes.enter(digest("02"), jan, Level.PLUS, NOW);

        assertThat(hashes.forgetChanges(NOW)).isOne();

        assertThat(written(hashes.changedSince(Instant.EPOCH))).containsExactly("02:2");
        assertThat(hashes.codeOf(digest("01"))).isOne();
    }

    private static byte[] digest(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private static List<String> written(List<HashState> states) {
        return states.stream()
                .map(state -> HexFormat.of().formatHex(state.digest()) + ":" + state.code())
                .toList();
    }

    private static KeyedHashes over(EntityManager entities) {
        var hashes = new JpaKeyedHashes();
        hashes.entities = entities;
        return hashes;
    }
}
