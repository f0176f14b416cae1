package eu.sigill.link.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.link.kit.OneTime;
import eu.sigill.link.kit.Opened;
import eu.sigill.link.model.KeyStatus;
import eu.sigill.link.model.LinkCount;
import eu.sigill.link.model.LinkEvent;
import eu.sigill.link.service.key.BroughtKeys;
import eu.sigill.merchant.service.Bookshop;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkOpeningTest {

    private final Bookshop bookshop = new Bookshop();
    private final LinkDesk desk = new LinkDesk(bookshop);
    private final LinkKeyService service = desk.keysFor(Bookshop.operator());
    private final BroughtKeys keys = service.generate(bookshop.id());
    private final LinkOpening opening = desk.opening();

    @Test
    void opensBothFormsAnyNumberOfTimes() {
        var compatible = desk.compatible(keys, LinkDesk.ORDER);
        var own = desk.own(keys, LinkDesk.ORDER);

        for (var time = 0; time < 3; time++) {
            assertThat(opening.open("books.example", compatible))
                    .map(OpenedLink::link)
                    .map(Opened::order)
                    .contains(LinkDesk.ORDER);
            assertThat(opening.open("BOOKS.example", own)).map(OpenedLink::shop).contains(bookshop.view());
        }
        assertThat(counted()).containsOnly(Map.entry(LinkEvent.OPENED, 6L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "AAAA", "v2.x.y"})
    void refusesWithoutAReasonAndCountsTheLayer(String payload) {
        assertThat(opening.open("books.example", payload)).isEmpty();
        assertThat(counted()).hasSize(1).allSatisfy((event, times) -> {
            assertThat(LinkEvent.refusals()).contains(event);
            assertThat(times).isOne();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"other.example", "", "books", "books.example.", "../books.example"})
    void refusesWhereNoShopIs(String domain) {
        assertThat(opening.open(domain, desk.compatible(keys, LinkDesk.ORDER))).isEmpty();
        assertThat(counted()).isEmpty();
    }

    @Test
    void refusesALinkOfAnotherShopsKeys() {
        var other = new Bookshop();
        var theirs = new LinkDesk(other).keysFor(Bookshop.operator()).generate(other.id());

        assertThat(opening.open("books.example", desk.compatible(theirs, LinkDesk.ORDER)))
                .isEmpty();
        assertThat(counted()).containsOnly(Map.entry(LinkEvent.REFUSED_MAC, 1L));
    }

    @Test
    void countsNothingAtAGlance() {
        assertThat(opening.glance("books.example", desk.compatible(keys, LinkDesk.ORDER)))
                .isPresent();
        assertThat(opening.glance("books.example", "x")).isEmpty();
        assertThat(counted()).isEmpty();
    }

    @Test
    void countsWhatWasPublishedWhenItIsCommitted() {
        var opened = opening.glance("books.example", desk.compatible(keys, LinkDesk.ORDER));

        opening.published(opened.orElseThrow());
        assertThat(counted()).isEmpty();

        desk.commit();
        assertThat(counted()).containsOnly(Map.entry(LinkEvent.PUBLISHED, 1L));
    }

    @Test
    void refusesAtOnceWhatADisabledPairMade() {
        var payload = desk.compatible(keys, LinkDesk.ORDER);
        assertThat(opening.open("books.example", payload)).isPresent();

        service.change(bookshop.id(), keys.keys().kid(), KeyStatus.DISABLED);
        desk.changes().events().forEach(desk.ring()::forget);

        assertThat(opening.open("books.example", payload)).isEmpty();
    }

    @Test
    void refusesAnOwnLinkAfterItsEnd() {
        var payload = desk.own(keys, LinkDesk.ORDER);
        bookshop.clock().pass(Duration.ofDays(2));

        assertThat(opening.open("books.example", payload)).isEmpty();
        assertThat(counted()).containsOnly(Map.entry(LinkEvent.REFUSED_EXPIRED, 1L));
    }

    @Test
    void countsForAPairWhatItMadeAndDoesNotOpen() {
        var payload = desk.own(keys, LinkDesk.ORDER);
        bookshop.clock().pass(Duration.ofDays(2));

        opening.open("books.example", payload);
        opening.open("books.example", "AAAA");

        assertThat(desk.taken().keySet())
                .extracting(LinkCount.Key::kid)
                .containsExactlyInAnyOrder(keys.keys().kid(), LinkCount.NO_KID);
    }

    @Test
    void usesUpAOneTimeIdOnce() {
        var once = oneTime();
        opening.redeem(once);

        assertThatThrownBy(() -> opening.redeem(once)).isInstanceOf(LinkUsedUp.class);
        opening.redeem(oneTime());
        assertThat(desk.redeemed().size()).isEqualTo(2);
    }

    private OneTime oneTime() {
        return opening.glance("books.example", desk.own(keys, LinkDesk.ORDER))
                .flatMap(opened -> opened.link().oneTime())
                .orElseThrow();
    }

    private Map<LinkEvent, Long> counted() {
        return desk.taken().entrySet().stream()
                .collect(Collectors.toMap(count -> count.getKey().event(), Map.Entry::getValue));
    }
}
