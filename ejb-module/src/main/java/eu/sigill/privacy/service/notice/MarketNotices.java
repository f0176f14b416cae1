package eu.sigill.privacy.service.notice;

import eu.sigill.platform.model.Language;
import eu.sigill.platform.model.Market;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was published in one market, and whether it still holds.
 *
 * @param shops how many shops are there
 * @param missing the languages in which nothing was published
 */
public record MarketNotices(Market market, int shops, Map<Language, Published> published, List<Language> missing) {

    public Optional<Published> in(Language language) {
        return Optional.ofNullable(published.get(language));
    }

    /** The newest edition in one language, and how it stands. */
    public record Published(Language language, int edition, NoticeState state) {}
}
