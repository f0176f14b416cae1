package eu.sigill.privacy.model.notice;

import eu.sigill.platform.model.Collision;
import eu.sigill.platform.model.Language;
import eu.sigill.platform.model.Market;
import java.util.List;
import java.util.Optional;

/** The archive of notices. Nothing in it is changed or removed. */
public interface Notices {

    /**
     * Adds at once.
     *
     * @throws Collision if this edition is there already
     */
    void add(Notice notice);

    Optional<Notice> find(NoticeId id);

    /** Those of a market in one language, the newest edition first. */
    List<Notice> of(Market market, Language language);

    /** The newest edition of each market and language. */
    List<Notice> newest();
}
