package eu.sigill.privacy.service.notice;

import static java.util.stream.Collectors.toCollection;

import eu.sigill.platform.model.Language;
import eu.sigill.platform.model.Market;
import eu.sigill.privacy.model.notice.NoticeId;
import eu.sigill.privacy.model.notice.Notices;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What was published, for everybody. */
@Stateless
@PermitAll
public class PublishedNotices {

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    /** Where anything holds today. */
    public Set<Market> markets() {
        return notices.newest().stream()
                .map(notice -> notice.id().market())
                .filter(market -> !languages(market).isEmpty())
                .collect(toCollection(() -> EnumSet.noneOf(Market.class)));
    }

    /** In which languages something holds today. */
    public List<Language> languages(Market market) {
        return Arrays.stream(Language.values())
                .filter(language -> current(market, language).isPresent())
                .toList();
    }

    /** What holds today. */
    public Optional<NoticeView> current(Market market, Language language) {
        return editions(market, language).stream().findFirst();
    }

    /** What held at any time, the newest first. */
    public List<NoticeView> editions(Market market, Language language) {
        var today = market.today(clock);
        return notices.of(market, language).stream()
                .filter(notice -> !notice.validFrom().isAfter(today))
                .map(NoticeView::of)
                .toList();
    }

    /** One edition, once it holds or held. */
    public Optional<NoticeView> edition(NoticeId id) {
        var today = id.market().today(clock);
        return notices.find(id)
                .filter(notice -> !notice.validFrom().isAfter(today))
                .map(NoticeView::of);
    }
}
