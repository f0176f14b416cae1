package eu.sigill.review.service;

import static eu.sigill.review.service.ReviewRoom.DOMAIN;
import static eu.sigill.review.service.ReviewRoom.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.link.kit.Order;
import eu.sigill.merchant.service.Bookshop;
import eu.sigill.merchant.service.UnknownShop;
import eu.sigill.platform.model.Slice;
import eu.sigill.review.model.ReviewId;
import eu.sigill.review.service.shown.ReviewPublished;
import eu.sigill.review.service.shown.ReviewView;
import java.time.Duration;
import java.time.Period;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReviewServiceTest {

    private final ReviewRoom room = new ReviewRoom();
    private final PublicReviews inPublic = new PublicReviews();

    @BeforeEach
    void wire() {
        inPublic.reviews = room.reviews();
        inPublic.clock = room.bookshop().clock();
    }

    @Test
    void showsTheShopItsOrderNumberAndNeverTheAddress() {
        publish("order-17", 4);

        var view = room.serviceFor(room.bookshop().owner())
                .list(room.bookshop().id(), null, 10)
                .items()
                .getFirst();

        assertThat(view.ref()).contains("order-17");
        assertThat(view.tags()).isEmpty();
        assertThat(view.displayName()).isEqualTo("Maria J.");
        assertThat(view.toString()).isEqualTo("ReviewView[" + view.id() + "]");
    }

    @Test
    void showsTheShopAReviewWhoseAuthorNobodyFindsAnyMore() {
        publish("order-17", 4);
        room.authors().forgetEverybody();

        var views =
                room.serviceFor(room.bookshop().owner()).list(room.bookshop().id(), null, 10);

        assertThat(views.items()).extracting(ReviewView::stars).containsExactly(4);
        assertThat(views.items().getFirst().ref()).contains("");
    }

    @Test
    void isShutToStrangers() {
        var strangers = room.serviceFor(Bookshop.stranger());

        assertThatThrownBy(() -> strangers.list(room.bookshop().id(), null, 10)).isInstanceOf(UnknownShop.class);
    }

    @Test
    void showsThePublicNeitherOrderNumberNorTags() {
        room.publishing().publish(DOMAIN, room.payload(), draft(4, ""));

        var view = inPublic.list(room.bookshop().id(), null, 10).items().getFirst();

        assertThat(view.ref()).isEmpty();
        assertThat(view.tags()).isEmpty();
    }

    @Test
    void listsTheNewestFirstAndPartByPart() {
        for (var order = 1; order <= 5; order++) {
            publish("order-" + order, order);
            room.bookshop().clock().pass(Duration.ofMinutes(1));
        }

        var first = inPublic.list(room.bookshop().id(), null, 2);
        var second = inPublic.list(room.bookshop().id(), cursor(first), 2);
        var third = inPublic.list(room.bookshop().id(), cursor(second), 2);

        assertThat(first.items()).extracting(ReviewView::stars).containsExactly(5, 4);
        assertThat(second.items()).extracting(ReviewView::stars).containsExactly(3, 2);
        assertThat(third.items()).extracting(ReviewView::stars).containsExactly(1);
        assertThat(third.following()).isEmpty();
    }

    @Test
    void countsTheLastTwelveMonths() {
        publish("order-old", 1);
        room.bookshop().clock().moveTo("2027-11-21T23:59:59Z");
        publish("order-new", 5);
        assertThat(inPublic.ratingOf(room.bookshop().id()).count()).isEqualTo(2);

        room.bookshop().clock().moveTo("2027-11-22T00:00:00Z");
        inPublic.forget(new ReviewPublished(room.bookshop().id()));

        var rating = inPublic.ratingOf(room.bookshop().id());
        assertThat(rating.count()).isOne();
        assertThat(rating.since().atZone(ZoneOffset.UTC).plus(Period.ofMonths(12)))
                .isEqualTo("2027-11-22T00:00:00Z");
    }

    @Test
    void remembersARatingUntilSomethingIsPublished() {
        assertThat(inPublic.ratingOf(room.bookshop().id()).count()).isZero();
        publish("order-17", 4);
        assertThat(inPublic.ratingOf(room.bookshop().id()).count()).isZero();

        room.published().events().forEach(inPublic::forget);

        assertThat(inPublic.ratingOf(room.bookshop().id()).count()).isOne();
    }

    private void publish(String ref, int stars) {
        var order = Order.of("maria@lezer.example", "Maria Jansen", ref);
        room.publishing().publish(DOMAIN, room.payload(order), draft(stars, ""));
    }

    private static ReviewId cursor(Slice<ReviewView> slice) {
        return ReviewId.fromString(slice.following().orElseThrow());
    }
}
