package eu.sigill.privacy.service.notice;

import static java.util.stream.Collectors.groupingBy;

import eu.sigill.platform.model.Collision;
import eu.sigill.platform.model.Language;
import eu.sigill.platform.model.Market;
import eu.sigill.platform.model.Role;
import eu.sigill.platform.service.digest.PlainDigest;
import eu.sigill.platform.service.refusal.InvalidField;
import eu.sigill.privacy.model.notice.Notice;
import eu.sigill.privacy.model.notice.NoticeId;
import eu.sigill.privacy.model.notice.Notices;
import eu.sigill.privacy.model.notice.Way;
import eu.sigill.privacy.service.EditionChanged;
import eu.sigill.privacy.service.notice.text.LineDiff;
import eu.sigill.privacy.service.notice.text.NoticeText;
import eu.sigill.privacy.service.notice.text.NoticeWriter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes notices out of what is so, and publishes none that says otherwise. */
@Stateless
@RolesAllowed({Role.NAME_OPERATOR, Role.NAME_PRIVACY_OFFICER})
public class NoticeService {

    @Inject
    Notices notices;

    @Inject
    FactFinder finder;

    @Inject
    Clock clock;

    /** Every market, with what was published there and whether it still holds. */
    public List<MarketNotices> overview() {
        var newest = notices.newest().stream()
                .collect(groupingBy(notice -> notice.id().market()));
        return Arrays.stream(Market.values())
                .map(market -> overview(market, newest.getOrDefault(market, List.of())))
                .toList();
    }

    private MarketNotices overview(Market market, List<Notice> newest) {
        var published = new EnumMap<Language, MarketNotices.Published>(Language.class);
        for (var notice : newest) {
            var id = notice.id();
            published.put(id.language(), new MarketNotices.Published(id.language(), id.edition(), state(notice)));
        }
        var missing = Arrays.stream(Language.values())
                .filter(language -> !published.containsKey(language))
                .toList();
        return new MarketNotices(market, finder.shops(market), published, missing);
    }

    private NoticeState state(Notice notice) {
        var facts = finder.facts(notice.id().market(), notice.ways());
        if (!finder.contradictions(facts).isEmpty()) {
            return NoticeState.CONTRADICTED;
        }
        var today = NoticeWriter.write(facts, notice.id().language());
        return today.text().equals(notice.text()) ? NoticeState.CURRENT : NoticeState.OUTDATED;
    }

    /**
     * What would be published now.
     *
     * @param ways what it is to tell of; empty: what the newest edition told of, else what shops do
     */
    public NoticeDraft draft(Market market, Language language, Optional<Set<Way>> ways) {
        var editions = notices.of(market, language).stream().map(NoticeView::of).toList();
        var told = ways.or(() -> editions.stream().findFirst().map(NoticeView::ways))
                .orElseGet(() -> finder.ways(market));
        var facts = finder.facts(market, told);
        var text = NoticeWriter.write(facts, language);
        var diff = editions.stream()
                .findFirst()
                .map(newest -> LineDiff.between(newest.text(), text))
                .orElseGet(List::of);
        return new NoticeDraft(text, told, finder.contradictions(facts), diff, editions);
    }

    /**
     * Publishes the next edition.
     *
     * @param validFrom the day from which it holds; empty: today
     * @param seen the newest edition that the caller knows of; 0: none
     * @throws NotPublished if it would say what is not so
     * @throws NoticeUnchanged if the newest edition says just this
     * @throws EditionChanged if there is another edition by now
     */
    public NoticeView publish(
            Market market, Language language, Set<Way> ways, Optional<LocalDate> validFrom, int seen) {
        var draft = draft(market, language, Optional.of(ways));
        var newest = draft.editions().stream().findFirst();
        if (newest.map(edition -> edition.id().edition()).orElse(0) != seen) {
            throw new EditionChanged();
        }
        if (!draft.contradictions().isEmpty()) {
            throw new NotPublished(draft.contradictions());
        }
        if (!draft.isNew()) {
            throw new NoticeUnchanged();
        }
        var id = new NoticeId(market, language, seen + 1);
        return add(id, draft.text(), ways, day(market, validFrom));
    }

    private LocalDate day(Market market, Optional<LocalDate> wanted) {
        var today = market.today(clock);
        if (wanted.filter(day -> day.isBefore(today)).isPresent()) {
            throw new InvalidField("validFrom", "a notice holds from today on, or later");
        }
        return wanted.orElse(today);
    }

    private NoticeView add(NoticeId id, NoticeText text, Set<Way> ways, LocalDate validFrom) {
        var digest = HexFormat.of().formatHex(PlainDigest.sha256(text.text().getBytes(StandardCharsets.UTF_8)));
        var notice = Notice.publish(id, text.text(), digest, ways, validFrom, clock.instant());
        try {
            notices.add(notice);
        } catch (Collision e) {
            throw new EditionChanged();
        }
        return NoticeView.of(notice);
    }
}
