package eu.sigill.recognition.service.index;

import eu.sigill.recognition.service.Epoch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/**
 * The indexes that questions are answered from, in memory: the one in force, the one before it for pages that were open
 * when it went, and the next one as soon as it is published. All servers change over at the same moment.
 */
@ApplicationScoped
public class IndexesInForce {

    @Inject
    IndexStore store;

    @Inject
    EpochSecrets secrets;

    @Inject
    Clock clock;

    private final ReentrantLock refreshing = new ReentrantLock();

    /** The latest first. */
    private volatile List<InForce> known = List.of();

    /**
     * The one in force.
     *
     * @throws IndexNotReady in the first moments of a house
     */
    public InForce current() {
        return begun().findFirst().orElseThrow(IndexNotReady::new);
    }

    /** When the next one comes into force, as far as is known. */
    public Optional<Instant> nextFrom() {
        var now = clock.instant();
        return known.stream().map(InForce::from).filter(now::isBefore).min(Comparator.naturalOrder());
    }

    /**
     * The one that a question of this epoch is answered from.
     *
     * @throws StaleParameters if none is any more
     */
    public InForce answering(int epoch) {
        var now = clock.instant();
        return begun().filter(index -> index.epoch().number() == epoch)
                .filter(index -> index.epoch().answersAt(now))
                .findFirst()
                .orElseThrow(StaleParameters::new);
    }

    /** What proofs of an epoch are checked against, whether or not it has an index yet. */
    public byte[] publicKey(Epoch epoch) {
        return secrets.key(epoch).publicKey();
    }

    private Stream<InForce> begun() {
        var now = clock.instant();
        return known.stream().filter(index -> !index.from().isAfter(now));
    }

    /** Takes up what was published, and lets go of what was removed. */
    void refresh() {
        if (refreshing.tryLock()) {
            try {
                known = store.published().stream().map(this::taken).toList();
            } finally {
                refreshing.unlock();
            }
        }
    }

    private InForce taken(IndexStore.Published published) {
        return known.stream()
                .filter(index -> index.from().equals(published.inForceFrom()))
                .findFirst()
                .orElseGet(() -> read(published));
    }

    private InForce read(IndexStore.Published published) {
        var buckets = new ArrayList<byte[]>();
        while (buckets.size() < published.shape().buckets()) {
            buckets.addAll(store.read(published.inForceFrom(), buckets.size()));
        }
        Epoch epoch = published.epoch();
        var index = RecognitionIndex.ofBuckets(published.shape(), buckets);
        return new InForce(published.inForceFrom(), epoch, index, secrets.key(epoch), index.digest());
    }
}
