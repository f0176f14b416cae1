package eu.sigill.recognition.service.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.member.model.Level;
import eu.sigill.member.model.MemberId;
import eu.sigill.platform.service.EmailAddress;
import eu.sigill.platform.service.Keys;
import eu.sigill.platform.service.MovableClock;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HashLookupTest {

    private static final MemberId MARIA = MemberId.next(Instant.EPOCH);
    private static final MemberId JAN = MemberId.next(Instant.EPOCH);

    private final InMemoryKeyedHashes kept = new InMemoryKeyedHashes();
    private final MovableClock clock = new MovableClock();
    private final EmailHashes hashes = new EmailHashes();
    private final HashLookup lookup = new HashLookup();

    @BeforeEach
    void wire() {
        hashes.keys = Keys.open();
        lookup.hashes = hashes;
        lookup.clock = clock;
        lookup.reader = new HashReader();
        lookup.reader.kept = kept;
    }

    @Test
    void asksTheDatabaseUntilItHasReadIt() {
        enter("maria@lezer.example", MARIA, Level.PLUS);
        assertThat(code("MD5", "maria@lezer.example")).isEqualTo(2);
        assertThat(kept.reads()).isOne();

        lookup.refresh();
        var reads = kept.reads();

        assertThat(code("MD5", "maria@lezer.example")).isEqualTo(2);
        assertThat(code("SHA-256", "maria@lezer.example")).isEqualTo(2);
        assertThat(code("MD5", "jan@lezer.example")).isZero();
        assertThat(kept.reads()).isEqualTo(reads);
    }

    @Test
    void knowsEachSpellingOfAnAddress() {
        enter("jörg@straße.example", MARIA, Level.BASIC);
        lookup.refresh();

        assertThat(code("MD5", "jörg@straße.example")).isOne();
        assertThat(code("MD5", "jörg@xn--strae-oqa.example")).isOne();
        assertThat(code("SHA-256", "jo\u0308rg@straße.example")).isOne();
        assertThat(code("MD5", "jorg@strasse.example")).isZero();
    }

    @Test
    void hearsAtOnceWhatChangesHere() {
        lookup.refresh();

        lookup.change(new HashesChanged(hashes.digests(new EmailAddress("maria@lezer.example")).stream()
                .map(digest -> kept.enter(digest, MARIA, Level.BASIC, clock.instant()))
                .toList()));
        assertThat(code("MD5", "maria@lezer.example")).isOne();

        lookup.change(new HashesChanged(kept.drop(MARIA, clock.instant())));
        assertThat(code("MD5", "maria@lezer.example")).isZero();
    }

    @Test
    void hearsLaterWhatChangesElsewhere() {
        enter("maria@lezer.example", MARIA, Level.BASIC);
        lookup.refresh();
        enter("jan@lezer.example", JAN, Level.REMINDERS);
        kept.drop(MARIA, clock.instant());
        assertThat(code("MD5", "jan@lezer.example")).isZero();

        clock.pass(Duration.ofSeconds(30));
        lookup.refresh();

        assertThat(code("MD5", "jan@lezer.example")).isEqualTo(3);
        assertThat(code("MD5", "maria@lezer.example")).isZero();
    }

    @Test
    void hearsOfTransactionsThatWereSlow() {
        lookup.refresh();
        var before = clock.instant();
        clock.pass(Duration.ofMinutes(4));
        lookup.refresh();

        hashes.digests(new EmailAddress("maria@lezer.example"))
                .forEach(digest -> kept.enter(digest, MARIA, Level.BASIC, before.plusSeconds(1)));
        clock.pass(Duration.ofSeconds(30));
        lookup.refresh();

        assertThat(code("MD5", "maria@lezer.example")).isOne();
    }

    @Test
    void readsAllAgainAfterSuchASilenceThatChangesAreForgotten() {
        enter("maria@lezer.example", MARIA, Level.BASIC);
        lookup.refresh();
        kept.drop(MARIA, clock.instant());
        clock.pass(Duration.ofHours(21));
        lookup.forgetOldChanges();
        assertThat(kept.changes()).isZero();

        lookup.refresh();

        assertThat(code("MD5", "maria@lezer.example")).isZero();
    }

    private void enter(String address, MemberId member, Level level) {
        hashes.digests(new EmailAddress(address)).forEach(digest -> kept.enter(digest, member, level, clock.instant()));
    }

    private int code(String algorithm, String typed) {
        try {
            return lookup.codeOf(MessageDigest.getInstance(algorithm).digest(typed.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
