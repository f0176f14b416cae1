package eu.sigill.platform.model.mail;

import eu.sigill.platform.model.Slice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every mail that has not been handed over. */
public interface Outbox {

    void add(OutgoingMail mail);

    Optional<OutgoingMail> find(MailId id);

    /** Those that are to be tried, the longest overdue first. */
    List<MailId> due(Instant now, int limit);

    /**
     * Writes down what was changed, so that a collision shows here.
     *
     * @throws eu.sigill.platform.model.Collision if another server changed the same mail at the same moment
     */
    void keep();

    void remove(OutgoingMail mail);

    /** Takes out what would come too late; says how many there were. */
    int removeStale(Instant now);

    /** All, the newest first; those before {@code after} only. At most {@link Slice#MOST} and one. */
    List<OutgoingMail> waiting(@Nullable MailId after, int limit);
}
