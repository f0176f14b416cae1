package eu.sigill.recognition.service.index;

import eu.sigill.platform.service.Collide;
import eu.sigill.recognition.model.index.StoredBucket;
import eu.sigill.recognition.model.index.StoredIndex;
import eu.sigill.recognition.model.index.StoredIndexes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Indexes as the database would keep them. */
final class InMemoryStoredIndexes implements StoredIndexes {

    private final TreeMap<Instant, StoredIndex> indexes = new TreeMap<>();
    private final Map<Instant, List<StoredBucket>> buckets = new HashMap<>();
    private Instant building = Instant.MIN;

    @Override
    public void add(StoredIndex index) {
        Collide.ifTaken(indexes.containsKey(index.inForceFrom()));
        indexes.put(index.inForceFrom(), index);
        building = index.inForceFrom();
    }

    @Override
    public Optional<StoredIndex> find(Instant inForceFrom) {
        return Optional.ofNullable(indexes.get(inForceFrom));
    }

    @Override
    public List<StoredIndex> published() {
        return indexes.descendingMap().values().stream()
                .filter(StoredIndex::isPublished)
                .toList();
    }

    @Override
    public void addBuckets(List<StoredBucket> more) {
        buckets.computeIfAbsent(building, index -> new ArrayList<>()).addAll(more);
    }

    @Override
    public List<StoredBucket> buckets(Instant index, int from, int limit) {
        return buckets.getOrDefault(index, List.of()).stream()
                .filter(bucket -> bucket.number() >= from)
                .limit(limit)
                .toList();
    }

    @Override
    public void removeBuckets(Instant index) {
        buckets.remove(index);
    }

    @Override
    public void remove(Instant index) {
        removeBuckets(index);
        indexes.remove(index);
    }
}
