package eu.sigill.platform.model.mail;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.platform.model.Collision;
import eu.sigill.platform.model.Database;
import eu.sigill.platform.model.Envelope;
import eu.sigill.platform.model.OnEveryDatabase;
import eu.sigill.platform.model.Race;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@OnEveryDatabase
class OutboxTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00.123456Z");

    private final Database database;
    private final Outbox outbox;

    OutboxTest(Database database) {
        this.database = database.emptied();
        outbox = database.transactional(Outbox.class, OutboxTest::over);
    }

    @Test
    void givesBackWhatItWasGiven() {
        var mail = written(NOW);

        outbox.add(mail);

        assertThat(outbox.find(mail.id())).get().usingRecursiveComparison().isEqualTo(mail);
        assertThat(outbox.find(MailId.next(NOW))).isEmpty();
    }

    @Test
    void namesWhatIsDueTheLongestOverdueFirst() {
        var second = database.kept(written(NOW));
        var first = database.kept(written(NOW.minusSeconds(5)));
        database.kept(written(NOW.plusSeconds(5)));

        assertThat(outbox.due(NOW, 10)).containsExactly(first.id(), second.id());
        assertThat(outbox.due(NOW, 1)).containsExactly(first.id());
    }

    @Test
    void letOneOfManyTry() {
        var mail = database.kept(written(NOW));

        var losses = Race.of(8, database, entities -> {
            var box = over(entities);
            box.find(mail.id()).orElseThrow().tried(NOW);
            box.keep();
        });

        assertThat(losses).hasSizeLessThan(8).hasOnlyElementsOfType(Collision.class);
        assertThat(outbox.find(mail.id()).orElseThrow().tries()).isEqualTo(8 - losses.size());
    }

    @Test
    void waitsTwiceAsLongAfterEachTry() {
        var mail = written(NOW);

        mail.tried(NOW);
        assertThat(mail.isDue(NOW.plusSeconds(29))).isFalse();
        assertThat(mail.isDue(NOW.plusSeconds(30))).isTrue();
        mail.tried(NOW);
        assertThat(mail.isDue(NOW.plusSeconds(59))).isFalse();
        assertThat(mail.isDue(NOW.plusSeconds(60))).isTrue();
        for (var i = 0; i < 20; i++) {
            mail.tried(NOW);
        }
        assertThat(mail.isDue(NOW.plus(Duration.ofMinutes(64)))).isTrue();
    }

    @Test
    void losesWhatWouldComeTooLate() {
        var mail = database.kept(written(NOW));

        assertThat(outbox.removeStale(mail.usefulUntil().minusSeconds(1))).isZero();
        assertThat(outbox.removeStale(mail.usefulUntil())).isOne();
        assertThat(outbox.find(mail.id())).isEmpty();
    }

    @Test
    void listsTheNewestFirst() {
        var older = database.kept(written(NOW));
        var newer = database.kept(written(NOW.plusSeconds(1)));

        assertThat(outbox.waiting(null, 10)).extracting(OutgoingMail::id).containsExactly(newer.id(), older.id());
        assertThat(outbox.waiting(newer.id(), 10)).extracting(OutgoingMail::id).containsExactly(older.id());
        assertThat(outbox.waiting(null, 1)).hasSize(1);
    }

    private static OutgoingMail written(Instant at) {
        var envelope = new Envelope(new byte[] {1}, new byte[] {2, 3});
        return OutgoingMail.write(MailId.next(at), "member.link", envelope, at, at.plus(Duration.ofHours(1)));
    }

    private static Outbox over(EntityManager entities) {
        var outbox = new JpaOutbox();
        outbox.entities = entities;
        return outbox;
    }
}
