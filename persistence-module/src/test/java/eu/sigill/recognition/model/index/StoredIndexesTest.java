package eu.sigill.recognition.model.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.platform.model.Collision;
import eu.sigill.platform.model.Database;
import eu.sigill.platform.model.OnEveryDatabase;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@OnEveryDatabase
class StoredIndexesTest {
    private static final Instant TODAY = Instant.parse("2026-11-21T00:00:00Z");
    private static final Instant TOMORROW = Instant.parse("2026-11-22T00:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00.123456Z");

    private final Database database;
    private final StoredIndexes indexes;

    StoredIndexesTest(Database database) {
        this.database = database.emptied();
        indexes = database.transactional(StoredIndexes.class, StoredIndexesTest::over);
    }

    @Test
    void areClaimedByOne() {
        indexes.add(StoredIndex.claim(TODAY, 692, NOW));

        assertThatThrownBy(() -> indexes.add(StoredIndex.claim(TODAY, 692, NOW)))
                .isInstanceOf(Collision.class);
        assertThat(indexes.find(TODAY)).get().satisfies(index -> {
            assertThat(index.isAbandoned(NOW.plus(StoredIndex.LONGEST_BUILD))).isFalse();
            assertThat(index.isAbandoned(NOW.plus(StoredIndex.LONGEST_BUILD).plusMillis(1)))
                    .isTrue();
        });
        assertThat(indexes.published()).isEmpty();
    }

    @Test
    void areThereOnceTheyArePublishedTheLatestFirst() {
        publish(TODAY);
        publish(TOMORROW);

        assertThat(indexes.published()).extracting(StoredIndex::inForceFrom).containsExactly(TOMORROW, TODAY);
        assertThat(indexes.published().getFirst()).satisfies(index -> {
            assertThat(index.epoch()).isEqualTo(692);
            assertThat(index.bits()).isEqualTo(2);
            assertThat(index.entries()).isEqualTo(500);
            assertThat(index.isAbandoned(NOW.plus(Duration.ofDays(1)))).isFalse();
        });
    }

    @Test
    void giveTheirBucketsBackInParts() {
        publish(TODAY);
        publish(TOMORROW);

        assertThat(indexes.buckets(TODAY, 0, 3))
                .extracting(StoredBucket::number)
                .containsExactly(0, 1, 2);
        assertThat(indexes.buckets(TODAY, 3, 3))
                .singleElement()
                .satisfies(bucket -> assertThat(bucket.entries()).containsExactly(3, 0, -1));
    }

    @Test
    void areRemovedWithTheirBuckets() {
        publish(TODAY);
        publish(TOMORROW);

        indexes.remove(TODAY);

        assertThat(indexes.published()).extracting(StoredIndex::inForceFrom).containsExactly(TOMORROW);
        assertThat(indexes.buckets(TODAY, 0, 10)).isEmpty();
        assertThat(indexes.buckets(TOMORROW, 0, 10)).hasSize(4);
        indexes.removeBuckets(TOMORROW);
        assertThat(indexes.buckets(TOMORROW, 0, 10)).isEmpty();
    }

    private void publish(Instant from) {
        indexes.add(StoredIndex.claim(from, 692, NOW));
        indexes.addBuckets(buckets(from, 0, 2));
        indexes.addBuckets(buckets(from, 2, 4));
        database.inTransaction(
                entities -> over(entities).find(from).orElseThrow().publish(2, 500, new byte[] {7}));
    }

    private static List<StoredBucket> buckets(Instant index, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(number -> new StoredBucket(index, number, new byte[] {(byte) number, 0, -1}))
                .toList();
    }

    private static StoredIndexes over(EntityManager entities) {
        var indexes = new JpaStoredIndexes();
        indexes.entities = entities;
        return indexes;
    }
}
