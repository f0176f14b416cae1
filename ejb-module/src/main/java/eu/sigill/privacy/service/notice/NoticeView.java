package eu.sigill.privacy.service.notice;

import eu.sigill.privacy.model.notice.Notice;
import eu.sigill.privacy.model.notice.NoticeId;
import eu.sigill.privacy.model.notice.Way;
import eu.sigill.privacy.service.notice.text.NoticeText;
import java.time.LocalDate;
import java.util.Set;

/** A published notice. */
public record NoticeView(NoticeId id, NoticeText text, String digest, Set<Way> ways, LocalDate validFrom) {

    static NoticeView of(Notice notice) {
        return new NoticeView(
                notice.id(), NoticeText.read(notice.text()), notice.digest(), notice.ways(), notice.validFrom());
    }
}
