package eu.sigill.privacy.model.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.platform.model.Collision;
import eu.sigill.platform.model.Database;
import eu.sigill.platform.model.Language;
import eu.sigill.platform.model.Market;
import eu.sigill.platform.model.OnEveryDatabase;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

@OnEveryDatabase
class NoticesTest {

    private final Notices notices;

    NoticesTest(Database database) {
        notices = database.emptied().transactional(Notices.class, NoticesTest::over);
    }

    @Test
    void areArchivedEditionByEdition() {
        var first = new NoticeId(Market.NL, Language.NL, 1);
        notices.add(notice(first, "eerst"));
        notices.add(notice(new NoticeId(Market.NL, Language.NL, 2), "dan"));
        notices.add(notice(new NoticeId(Market.NL, Language.EN, 1), "first"));

        assertThat(notices.of(Market.NL, Language.NL)).extracting(Notice::text).containsExactly("dan", "eerst");
        assertThat(notices.newest()).extracting(Notice::text).containsExactlyInAnyOrder("dan", "first");
        assertThat(notices.find(first).orElseThrow().ways()).containsExactlyInAnyOrder(Way.values());
    }

    @Test
    void haveEachEditionOnce() {
        var id = new NoticeId(Market.NL, Language.NL, 1);
        notices.add(notice(id, "eerst"));

        assertThatThrownBy(() -> notices.add(notice(id, "anders"))).isInstanceOf(Collision.class);
        assertThat(notices.find(id).orElseThrow().text()).isEqualTo("eerst");
    }

    private static Notice notice(NoticeId id, String text) {
        return Notice.publish(
                id,
                text,
                "0".repeat(64),
                Set.of(Way.values()),
                LocalDate.parse("2026-11-22"),
                Instant.parse("2026-11-22T10:00:00Z"));
    }

    private static Notices over(EntityManager entities) {
        var notices = new JpaNotices();
        notices.entities = entities;
        return notices;
    }
}
