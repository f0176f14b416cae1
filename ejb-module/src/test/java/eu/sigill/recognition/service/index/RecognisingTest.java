package eu.sigill.recognition.service.index;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.member.model.Level;
import eu.sigill.platform.service.EmailAddress;
import eu.sigill.recognition.service.Epoch;
import eu.sigill.recognition.service.RecognitionKeys;
import eu.sigill.recognition.service.voprf.EvaluationKey;
import eu.sigill.recognition.service.voprf.Shopper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** From an address to a level, as house and browser do it together. */
class RecognisingTest {

    private static final Epoch EPOCH = new Epoch(692);

    private final RecognitionKeys keys = new RecognitionKeys(new byte[32]);
    private final EvaluationKey key = keys.evaluationKey(EPOCH);

    @Test
    void findsAThousandMembersAndNoneOfTenThousandOthers() {
        var entries = entries(1_000);
        var oneBucket = RecognitionIndex.of(IndexShape.forMembers(1_000), keys.dummySecret(EPOCH), entries);
        var manyBuckets = RecognitionIndex.of(new IndexShape(6, 40), keys.dummySecret(EPOCH), entries);
        var function = key.direct();

        for (int i = 0; i < 1_000; i++) {
            var output = function.of(EntryMaker.input(member(i)));
            assertThat(find(oneBucket, member(i), output)).contains(level(i));
            assertThat(find(manyBuckets, member(i), output)).contains(level(i));
        }
        for (int i = 0; i < 10_000; i++) {
            var output = function.of(EntryMaker.input(stranger(i)));
            assertThat(find(oneBucket, stranger(i), output)).isEmpty();
            assertThat(find(manyBuckets, stranger(i), output)).isEmpty();
        }
    }

    @Test
    void worksOverTheWire() {
        var index = RecognitionIndex.of(new IndexShape(2, 20), keys.dummySecret(EPOCH), entries(40));
        var shopper = new Shopper(key.publicKey());

        for (int i = 0; i < 40; i++) {
            var typed = new EmailAddress(" " + member(i).text().toUpperCase(Locale.ROOT));
            assertThat(find(index, typed, shopper.ask(EntryMaker.input(typed), key)))
                    .contains(level(i));
            assertThat(find(index, stranger(i), shopper.ask(EntryMaker.input(stranger(i)), key)))
                    .isEmpty();
        }
    }

    @Test
    void endsWithTheEpoch() {
        var index = RecognitionIndex.of(IndexShape.forMembers(5), keys.dummySecret(EPOCH), entries(5));
        var next = keys.evaluationKey(EPOCH.next());

        assertThat(find(index, member(1), next.direct().of(EntryMaker.input(member(1)))))
                .isEmpty();
    }

    private List<IndexEntry> entries(int count) {
        var maker = new EntryMaker(key);
        var entries = new ArrayList<IndexEntry>();
        IntStream.range(0, count).forEach(i -> entries.add(maker.entry(member(i), level(i))));
        return entries;
    }

    private static Optional<Level> find(RecognitionIndex index, EmailAddress address, byte[] output) {
        return Lookup.find(index.entries(Bucket.of(address, index.shape().bits())), output);
    }

    private static EmailAddress member(int i) {
        return new EmailAddress("member" + i + "@lezer.example");
    }

    private static EmailAddress stranger(int i) {
        return new EmailAddress("somebody" + i + "@lezer.example");
    }

    private static Level level(int i) {
        return i % 3 == 0 ? Level.BASIC : i % 3 == 1 ? Level.PLUS : Level.REMINDERS;
    }
}
