package eu.sigill.recognition.service.lookup;

import eu.sigill.recognition.model.lookup.HashState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Finds the level that a hash stands for, in memory.
 *
 * <p>What changes on this server shows at once, and what changes on another at the next {@link #refresh}. Each of these
 * looks some minutes further back than it must, for clocks differ and a transaction may be slow to commit. Until the
 * index is read for the first time, the database is asked.
 */
@ApplicationScoped
public class HashLookup {

    static final Duration OVERLAP = Duration.ofMinutes(5);

    /** How long changes are kept; a server that heard nothing for so long reads everything again. */
    static final Duration KEPT = Duration.ofHours(20);

    private static final int AT_ONCE = 20_000;
    private static final byte[] BEGINNING = {};

    @Inject
    EmailHashes hashes;

    @Inject
    HashReader reader;

    @Inject
    Clock clock;

    private final ReentrantLock refreshing = new ReentrantLock();
    private volatile @Nullable LookupIndex index;
    private volatile @Nullable LookupIndex growing;
    private Instant heard = Instant.MIN;

    /** The code of the level of whoever this is the MD5 or SHA-256 of, or 0 for nobody. */
    public int codeOf(byte[] hash) {
        var digest = hashes.digest(hash);
        var read = index;
        return read == null ? reader.codeOf(digest) : read.codeOf(digest);
    }

    void change(@Observes(during = TransactionPhase.AFTER_SUCCESS) HashesChanged changed) {
        var target = growing;
        if (target != null) {
            target.putAll(changed.states());
        }
    }

    /** Catches up with what other servers wrote; reads everything where that is not enough. */
    void refresh() {
        if (refreshing.tryLock()) {
            try {
                var begun = clock.instant();
                if (growing == null || heard.isBefore(begun.minus(KEPT).plus(OVERLAP))) {
                    read();
                    heard = begun; // what changed while it was read is heard of now
                }
                catchUp();
                heard = begun;
            } finally {
                refreshing.unlock();
            }
        }
    }

    private void read() {
        var fresh = new LookupIndex();
        for (var part = reader.inOrder(BEGINNING, AT_ONCE); !part.isEmpty(); part = after(part.getLast())) {
            fresh.putAll(part);
        }
        growing = fresh;
        LookupLog.LOG.read(fresh.size());
    }

    private List<HashState> after(HashState last) {
        return reader.inOrder(last.digest(), AT_ONCE);
    }

    private void catchUp() {
        var target = growing;
        if (target != null) {
            target.putAll(reader.changedSince(heard.minus(OVERLAP)));
            index = target;
        }
    }

    void forgetOldChanges() {
        reader.forgetChanges(clock.instant().minus(KEPT));
    }
}
