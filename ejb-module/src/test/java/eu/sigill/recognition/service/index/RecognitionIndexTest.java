package eu.sigill.recognition.service.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With entries of random bytes, which is what real ones look like. */
class RecognitionIndexTest {

    private static final byte[] SECRET = new byte[32];
    private static final IndexShape SHAPE = new IndexShape(4, 100);

    private final List<IndexEntry> members = members(800, 1);

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "2000, 0", "2001, 1", "50000, 5"})
    void hasBucketsOfOneSizeForAnyNumberOfMembers(int count, int bits) {
        var some = members(count, 2);
        var index = RecognitionIndex.of(IndexShape.forMembers(count), SECRET, some);

        assertThat(index.shape()).isEqualTo(new IndexShape(bits, 2_000));
        assertThat(all(index)).hasSize(2_000 << bits).matches(all -> all.containsAll(sealed(some)));
        for (int bucket = 0; bucket < 1 << bits; bucket++) {
            assertThat(index.entries(new Bucket(bits, bucket))).hasSize(16_000);
        }
    }

    @Test
    void putsEachMemberIntoItsBucket() {
        var index = RecognitionIndex.of(SHAPE, SECRET, members);

        assertThat(members).allMatch(member -> entries(index, member).contains(member.sealed()));
    }

    @Test
    void sortsEachBucketByTag() {
        var index = RecognitionIndex.of(SHAPE, SECRET, members);
        for (int number = 0; number < 16; number++) {
            var entries = ByteBuffer.wrap(index.entries(new Bucket(4, number))).asLongBuffer();
            for (int i = 1; i < 100; i++) {
                assertThat(Long.compareUnsigned(entries.get(i - 1), entries.get(i)))
                        .isNegative();
            }
        }
    }

    @Test
    void isTheSameAgainInWhateverOrderMembersCome() {
        var shuffled = new ArrayList<>(members);
        Collections.shuffle(shuffled, new Random(3));

        assertThat(RecognitionIndex.of(SHAPE, SECRET, shuffled).digest())
                .isEqualTo(RecognitionIndex.of(SHAPE, SECRET, members).digest())
                .hasSize(32);
    }

    @Test
    void isAnotherWithAnotherSecretOrMember() {
        var other = SECRET.clone();
        other[31] = 1;
        var digest = RecognitionIndex.of(SHAPE, SECRET, members).digest();
        var elsewhere = RecognitionIndex.of(SHAPE, other, members);

        assertThat(elsewhere.digest()).isNotEqualTo(digest);
        assertThat(RecognitionIndex.of(SHAPE, SECRET, members.subList(1, 800)).digest())
                .isNotEqualTo(digest);
        var common = all(elsewhere);
        common.retainAll(all(RecognitionIndex.of(SHAPE, SECRET, members)));
        assertThat(common)
                .containsExactlyInAnyOrderElementsOf(sealed(members)); // so the secret must stay through an epoch
    }

    @Test
    void changesOneEntryOfOneBucketWhenAMemberJoins() {
        var newcomer = members(1, 4).getFirst();
        var joined = new ArrayList<>(members);
        joined.add(newcomer);
        var before = RecognitionIndex.of(SHAPE, SECRET, members);
        var after = RecognitionIndex.of(SHAPE, SECRET, joined);

        for (int number = 0; number < 16; number++) {
            var bucket = new Bucket(4, number);
            if (SHAPE.bucketOf(newcomer) != number) {
                assertThat(after.entries(bucket)).isEqualTo(before.entries(bucket));
            } else {
                assertThat(after.entries(bucket)).hasSameSizeAs(before.entries(bucket));
            }
        }
        var gone = all(before);
        gone.removeAll(all(after));
        var come = all(after);
        come.removeAll(all(before));
        assertThat(gone).hasSize(1).doesNotContainAnyElementsOf(sealed(members));
        assertThat(come).containsExactly(newcomer.sealed());
    }

    /** Else whatever stayed when the others went would be a member. */
    @Test
    void keepsItsDummiesWhenItsBucketsAreHalved() {
        var before = all(RecognitionIndex.of(SHAPE, SECRET, members));

        assertThat(all(RecognitionIndex.of(new IndexShape(5, 100), SECRET, members)))
                .containsAll(before);
        assertThat(all(RecognitionIndex.of(new IndexShape(4, 130), SECRET, members)))
                .containsAll(before);
    }

    @Test
    void growsAllBucketsIfMembersCrowdInOne() {
        var crowd = new ArrayList<IndexEntry>();
        for (int i = 0; i < 101; i++) {
            crowd.add(new IndexEntry(0x70000000, i));
        }
        var index = RecognitionIndex.of(SHAPE, SECRET, crowd);

        assertThat(index.shape()).isEqualTo(new IndexShape(4, 500));
        assertThat(entries(index, crowd.getFirst())).containsAll(sealed(crowd));
        assertThat(all(index)).hasSize(16 * 500);
    }

    @Test
    void refusesQuestionsPutForAnother() {
        var index = RecognitionIndex.of(SHAPE, SECRET, members);

        assertThatThrownBy(() -> index.entries(new Bucket(3, 0))).isInstanceOf(StaleParameters.class);
        assertThatThrownBy(() -> index.entries(new Bucket(5, 0))).isInstanceOf(StaleParameters.class);
    }

    @Test
    void givesCopiesAndPrintsNoEntry() {
        var index = RecognitionIndex.of(SHAPE, SECRET, members);
        index.entries(new Bucket(4, 0))[0]++;

        assertThat(index.digest())
                .isEqualTo(RecognitionIndex.of(SHAPE, SECRET, members).digest());
        assertThat(index).hasToString("RecognitionIndex[IndexShape[bits=4, entries=100]]");
    }

    private static List<IndexEntry> members(int count, long seed) {
        var random = new Random(seed);
        var members = new ArrayList<IndexEntry>();
        for (int i = 0; i < count; i++) {
            members.add(new IndexEntry(random.nextInt(), random.nextLong()));
        }
        return members;
    }

    private static List<Long> sealed(List<IndexEntry> members) {
        return members.stream().map(IndexEntry::sealed).toList();
    }

    private static Set<Long> all(RecognitionIndex index) {
        var all = new HashSet<Long>();
        for (int number = 0; number < index.shape().buckets(); number++) {
            all.addAll(entries(index, new Bucket(index.shape().bits(), number)));
        }
        return all;
    }

    private static Set<Long> entries(RecognitionIndex index, IndexEntry member) {
        return entries(index, Bucket.of(member.path(), index.shape().bits()));
    }

    private static Set<Long> entries(RecognitionIndex index, Bucket bucket) {
        var entries = ByteBuffer.wrap(index.entries(bucket)).asLongBuffer();
        var set = new HashSet<Long>();
        while (entries.hasRemaining()) {
            set.add(entries.get());
        }
        return set;
    }
}
