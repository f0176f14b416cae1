package eu.sigill.privacy.service.notice;

import eu.sigill.privacy.model.notice.Way;
import eu.sigill.privacy.service.notice.text.DiffLine;
import eu.sigill.privacy.service.notice.text.NoticeText;
import java.util.List;
import java.util.Set;

/**
 * What would be published now.
 *
 * @param ways those that it tells of
 * @param contradictions why it is refused; none: it is not
 * @param diff against the newest edition; empty: there is none
 * @param editions what was published so far, the newest first
 */
public record NoticeDraft(
        NoticeText text,
        Set<Way> ways,
        List<Contradiction> contradictions,
        List<DiffLine> diff,
        List<NoticeView> editions) {

    public boolean isNew() {
        return editions.isEmpty() || diff.stream().anyMatch(DiffLine::isChange);
    }

    public boolean isPublishable() {
        return contradictions.isEmpty() && isNew();
    }
}
