package eu.sigill.privacy.web.notice;

import static java.util.stream.Collectors.toSet;

import eu.sigill.platform.model.Language;
import eu.sigill.platform.web.language.Languages;
import eu.sigill.platform.web.language.Says;
import eu.sigill.privacy.model.notice.Way;
import eu.sigill.privacy.service.notice.Contradiction;
import eu.sigill.privacy.service.notice.NoticeDraft;
import eu.sigill.privacy.service.notice.NoticeService;
import eu.sigill.privacy.service.notice.NoticeView;
import eu.sigill.privacy.web.Filled;
import eu.sigill.privacy.web.MarketPart;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Behind {@code console/privacy/notice.xhtml}: the next edition of a notice, what it changes, and what was before. */
@Named
@RequestScoped
public class NoticePage {

    @Inject
    NoticeService notices;

    @Inject
    MarketPart market;

    @Inject
    HttpServletRequest request;

    private @Nullable NoticeDraft draft;

    public NoticeDraft draft() {
        if (draft == null) {
            draft = notices.draft(market.getMarket(), language(), chosenWays());
        }
        return draft;
    }

    /** The one that the address or the form names, else the market’s. */
    public Language language() {
        return new Filled(request)
                .text("language")
                .flatMap(Language::of)
                .orElseGet(() -> market.getMarket().language());
    }

    private Optional<Set<Way>> chosenWays() {
        var filled = new Filled(request);
        return filled.text("chosen")
                .map(there -> Arrays.stream(Way.values())
                        .filter(way -> filled.all("way").contains(way.name()))
                        .collect(toSet()));
    }

    public boolean tellsOf(Way way) {
        return draft().ways().contains(way);
    }

    public Way[] getWays() {
        return Way.values();
    }

    public String because(Contradiction contradiction) {
        return Languages.texts(request).because(contradiction.grounds());
    }

    /** Where everybody finds it. */
    public String address(NoticeView edition) {
        var id = edition.id();
        return "/notices/%s/%d?lang=%s"
                .formatted(
                        id.market().name().toLowerCase(Locale.ROOT),
                        id.edition(),
                        id.language().code());
    }

    public int getSeen() {
        return draft().editions().isEmpty()
                ? 0
                : draft().editions().getFirst().id().edition();
    }

    public void publish() {
        Says.attempt("publish", () -> {
            var filled = new Filled(request);
            notices.publish(
                    market.getMarket(),
                    language(),
                    chosenWays().orElseGet(Set::of),
                    filled.day("validFrom"),
                    filled.seen());
            draft = null;
            Says.done("privacy.notice.published");
        });
    }
}
