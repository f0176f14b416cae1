package eu.sigill.recognition.model.index;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Every index that was published and is of use yet, or is being built. */
public interface StoredIndexes {

    /**
     * Adds at once, so that a collision shows here.
     *
     * @throws eu.sigill.platform.model.Collision if somebody claimed that moment
     */
    void add(StoredIndex index);

    Optional<StoredIndex> find(Instant inForceFrom);

    /** Those that are published, the latest first. */
    List<StoredIndex> published();

    /** Adds buckets of one index, a part of them or all. */
    void addBuckets(List<StoredBucket> buckets);

    /** An index's buckets by their numbers, from this one on. */
    List<StoredBucket> buckets(Instant index, int from, int limit);

    /** Removes what was written of an index's buckets. */
    void removeBuckets(Instant index);

    /** Removes an index with its buckets. */
    void remove(Instant index);
}
