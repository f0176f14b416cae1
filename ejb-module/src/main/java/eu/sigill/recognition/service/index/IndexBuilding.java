package eu.sigill.recognition.service.index;

import eu.sigill.member.model.MemberId;
import eu.sigill.member.service.MemberService;
import eu.sigill.platform.model.Collision;
import eu.sigill.platform.service.Causes;
import eu.sigill.recognition.service.Epoch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds an index out of all members who are present.
 *
 * <p>What is due is read from what was published, never from when a timer last ticked: the index of today if there is
 * none, and late in the evening that of tomorrow, which is in force for all servers from midnight on (UTC).
 */
@ApplicationScoped
public class IndexBuilding {

    /** So long before midnight; one core makes the entries of twenty million members in it. */
    private static final Duration EVENING = Duration.ofHours(2);

    private static final int AT_ONCE = 500;

    @Inject
    MemberService members;

    @Inject
    EpochSecrets secrets;

    @Inject
    IndexStore store;

    @Inject
    Clock clock;

    /** Builds what is due. */
    void buildWhatIsDue() {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        var tomorrow = today.plus(1, ChronoUnit.DAYS);
        var published = store.published();
        if (published.stream().noneMatch(index -> isOfToday(index, today, now))) {
            build(today);
        }
        if (!now.isBefore(tomorrow.minus(EVENING))
                && published.stream().noneMatch(index -> index.inForceFrom().equals(tomorrow))) {
            build(tomorrow);
        }
    }

    private static boolean isOfToday(IndexStore.Published index, Instant today, Instant now) {
        return !index.inForceFrom().isBefore(today) && !index.inForceFrom().isAfter(now);
    }

    /** Builds one that is in force from this moment on, unless somebody else does. */
    public void build(Instant inForceFrom) {
        var epoch = Epoch.of(LocalDate.ofInstant(inForceFrom, ZoneOffset.UTC));
        if (isOurs(inForceFrom, epoch)) {
            var begun = clock.instant();
            var entries = entries(epoch);
            var index = RecognitionIndex.of(IndexShape.forMembers(entries.size()), secrets.dummySecret(epoch), entries);
            for (var next = 0; next < index.shape().buckets(); ) {
                next = store.write(inForceFrom, index, next);
            }
            store.publish(inForceFrom, index);
            IndexLog.LOG.published(
                    entries.size(),
                    index.shape().buckets(),
                    Duration.between(begun, clock.instant()).toSeconds());
        }
    }

    private boolean isOurs(Instant inForceFrom, Epoch epoch) {
        try {
            return store.claim(inForceFrom, epoch);
        } catch (RuntimeException e) {
            if (Causes.of(e).anyMatch(Collision.class::isInstance)) { // the container wraps it
                return false;
            }
            throw e;
        }
    }

    private List<IndexEntry> entries(Epoch epoch) {
        var maker = new EntryMaker(secrets.key(epoch));
        var entries = new ArrayList<IndexEntry>();
        MemberId last = null;
        do {
            var part = members.present(last, AT_ONCE);
            part.forEach(member -> entries.add(maker.entry(member.email(), member.level())));
            last = part.isEmpty() ? null : part.getLast().id();
        } while (last != null);
        return entries;
    }
}
