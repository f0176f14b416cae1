package eu.sigill.privacy.web.notice;

import eu.sigill.platform.model.Language;
import eu.sigill.privacy.service.notice.NoticeView;
import java.util.List;
import java.util.Locale;

/**
 * A published notice, as its page shows it.
 *
 * @param editions all that held in this language, the newest first
 */
public record NoticeModel(NoticeView notice, List<NoticeView> editions, List<Language> languages) {

    public boolean isCurrent() {
        return editions.getFirst().id().equals(notice.id());
    }

    /** Where the notice of this country lies. */
    public String path() {
        return "/notices/" + notice.id().market().name().toLowerCase(Locale.ROOT);
    }
}
