package eu.sigill.recognition.service.index;

import eu.sigill.platform.model.Collision;
import eu.sigill.recognition.model.index.StoredBucket;
import eu.sigill.recognition.model.index.StoredIndex;
import eu.sigill.recognition.model.index.StoredIndexes;
import eu.sigill.recognition.service.Epoch;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Writes and reads indexes, each step in a transaction of its own: an index is there for others when it is published. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class IndexStore {

    /** One that is out of force is kept so long, for pages that were open when it went. */
    private static final Duration KEPT = Duration.ofHours(2);

    private static final int AT_ONCE = 64;

    @Inject
    StoredIndexes stored;

    @Inject
    Clock clock;

    /** What an index is found by, and how it is read. */
    public record Published(Instant inForceFrom, Epoch epoch, IndexShape shape) {}

    /**
     * Whether the caller is the one who builds this index: the first who claims it, or, where that one died over it, the
     * next.
     *
     * @throws Collision if another server claims it at the same moment
     */
    public boolean claim(Instant inForceFrom, Epoch epoch) {
        var known = stored.find(inForceFrom);
        if (known.isEmpty()) {
            stored.add(StoredIndex.claim(inForceFrom, epoch.number(), clock.instant()));
            return true;
        }
        var abandoned = known.filter(index -> index.isAbandoned(clock.instant()));
        abandoned.ifPresent(index -> {
            stored.removeBuckets(inForceFrom);
            index.claimAgain(clock.instant());
        });
        return abandoned.isPresent();
    }

    /** Writes some of the index's buckets from this one on, and answers which one comes next. */
    public int write(Instant inForceFrom, RecognitionIndex index, int from) {
        var end = Math.min(index.shape().buckets(), from + AT_ONCE);
        stored.addBuckets(IntStream.range(from, end)
                .mapToObj(number -> new StoredBucket(inForceFrom, number, index.entries(number)))
                .toList());
        return end;
    }

    /** Lets all servers have it. */
    public void publish(Instant inForceFrom, RecognitionIndex index) {
        stored.find(inForceFrom)
                .orElseThrow()
                .publish(index.shape().bits(), index.shape().entries(), index.digest());
    }

    /** All that are published, the latest first. */
    public List<Published> published() {
        return stored.published().stream()
                .map(index -> new Published(
                        index.inForceFrom(), new Epoch(index.epoch()), new IndexShape(index.bits(), index.entries())))
                .toList();
    }

    /** The next buckets from this one on. */
    public List<byte[]> read(Instant inForceFrom, int from) {
        return stored.buckets(inForceFrom, from, AT_ONCE).stream()
                .map(StoredBucket::entries)
                .toList();
    }

    /** Removes what another one took the place of some hours ago. */
    public void removeOld() {
        var before = clock.instant().minus(KEPT);
        var all = stored.published();
        var last = all.stream()
                .map(StoredIndex::inForceFrom)
                .filter(from -> !from.isAfter(before))
                .findFirst();
        all.stream()
                .map(StoredIndex::inForceFrom)
                .filter(from -> last.filter(from::isBefore).isPresent())
                .forEach(stored::remove);
    }
}
