package eu.sigill.link.service;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.link.model.LinkCount;
import eu.sigill.link.model.LinkEvent;
import eu.sigill.merchant.model.ShopId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LinkFiguresTest {

    private static final LocalDate FRIDAY = LocalDate.parse("2026-11-20");
    private static final LocalDate SATURDAY = LocalDate.parse("2026-11-21");

    private final ShopId shop = ShopId.next();
    private final LinkFigures figures = new LinkFigures(List.of(
            count("old", FRIDAY, LinkEvent.MADE, 5),
            count("old", FRIDAY, LinkEvent.OPENED, 3),
            count("old", SATURDAY, LinkEvent.OPENED, 1),
            count("new", SATURDAY, LinkEvent.MADE, 2),
            count("new", SATURDAY, LinkEvent.PUBLISHED, 1),
            count("new", SATURDAY, LinkEvent.REFUSED_EXPIRED, 4),
            count(LinkCount.NO_KID, SATURDAY, LinkEvent.REFUSED_MAC, 7)));

    @Test
    void addUpInAll() {
        assertThat(figures.made()).isEqualTo(7);
        assertThat(figures.opened()).isEqualTo(4);
        assertThat(figures.published()).isEqualTo(1);
        assertThat(figures.refused()).isEqualTo(11);
        assertThat(figures.refusals()).isEqualTo(Map.of(LinkEvent.REFUSED_EXPIRED, 4L, LinkEvent.REFUSED_MAC, 7L));
    }

    @Test
    void addUpByPair() {
        assertThat(figures.ofPair("old").opened()).isEqualTo(4);
        assertThat(figures.ofPair("new").refused()).isEqualTo(4);
        assertThat(figures.ofPair("other").made()).isZero();
    }

    @Test
    void addUpByDayTheLatestFirst() {
        assertThat(figures.days())
                .containsExactly(new LinkFigures.Day(SATURDAY, 2, 1, 1, 11), new LinkFigures.Day(FRIDAY, 5, 3, 0, 0));
        assertThat(LinkFigures.none().days()).isEmpty();
    }

    private CountView count(String kid, LocalDate day, LinkEvent event, long times) {
        return new CountView(new LinkCount.Key(shop, kid, day, event), times);
    }
}
