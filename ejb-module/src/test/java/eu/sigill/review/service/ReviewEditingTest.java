package eu.sigill.review.service;

import static eu.sigill.review.service.ReviewRoom.BOOK;
import static eu.sigill.review.service.ReviewRoom.DOMAIN;
import static eu.sigill.review.service.ReviewRoom.draft;
import static eu.sigill.review.service.ReviewRoom.opinion;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.link.kit.Order;
import eu.sigill.link.service.LinkDesk;
import eu.sigill.link.service.LinkUsedUp;
import eu.sigill.review.model.Review;
import eu.sigill.review.model.Subject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who comes back to an order that has its author. */
class ReviewEditingTest {

    private final ReviewRoom room = new ReviewRoom();
    private final ReviewPublishing publishing = room.publishing();

    @Test
    void editsWhatTheSameBuyerPublishedBefore() {
        publishing.publish(DOMAIN, room.payload(), draft(4, "Fine books"));
        var before = room.reviews().all().getFirst();
        var publishedAt = before.publishedAt();
        room.bookshop().clock().pass(Duration.ofDays(3));

        publishing.publish(DOMAIN, room.payload(), draft(2, "They fell apart"));

        assertThat(room.reviews().all()).containsExactly(before);
        assertThat(before.words().stars().count()).isEqualTo(2);
        assertThat(before.words().text().value()).isEqualTo("They fell apart");
        assertThat(before.publishedAt()).isEqualTo(publishedAt);
        assertThat(before.editedAt()).contains(publishedAt.plus(Duration.ofDays(3)));
        assertThat(room.authors().everybody()).hasSize(1);
    }

    @Test
    void addsAProductToWhatWasPublishedBefore() {
        publishing.publish(DOMAIN, room.payload(), draft(4, "Fine books"));
        publishing.publish(DOMAIN, room.payload(), draft(Map.of(BOOK, opinion(5, ""))));

        assertThat(room.reviews().all()).extracting(Review::subject).containsExactly(Subject.SHOP, BOOK);
        assertThat(room.reviews().all().getFirst().editedAt()).isEmpty();
    }

    @Test
    void editsWhatReadsOtherwiseOnly() {
        publishing.publish(
                DOMAIN, room.payload(), draft(Map.of(Subject.SHOP, opinion(4, "Fine"), BOOK, opinion(5, ""))));
        room.bookshop().clock().pass(Duration.ofDays(1));

        publishing.publish(
                DOMAIN, room.payload(), draft(Map.of(Subject.SHOP, opinion(4, "Fine"), BOOK, opinion(2, ""))));

        assertThat(room.reviews().all())
                .filteredOn(review -> review.editedAt().isPresent())
                .extracting(Review::subject)
                .containsExactly(BOOK);
    }

    @Test
    void takesAnotherSpellingOfTheAddressForTheSameBuyer() {
        publishing.publish(DOMAIN, room.payload(), draft(4, ""));
        publishing.publish(DOMAIN, room.payload(by("MARIA@Lezer.example")), draft(5, ""));

        assertThat(room.reviews().all()).hasSize(1);
    }

    @Test
    void refusesAnotherAddressForAnOrderThatHasItsAuthor() {
        publishing.publish(DOMAIN, room.payload(), draft(4, "Mine"));

        assertThatThrownBy(() -> publishing.publish(DOMAIN, room.payload(by("bert@lezer.example")), draft(1, "His")))
                .isInstanceOf(NotThisLink.class)
                .message()
                .doesNotContain("lezer", "maria", "bert");
        assertThat(room.reviews().all())
                .singleElement()
                .satisfies(review -> assertThat(review.words().text().value()).isEqualTo("Mine"));
    }

    @Test
    void usesUpAOneTimeLinkForOneAuthor() {
        var payload = room.oneTimePayload(LinkDesk.ORDER);
        publishing.publish(DOMAIN, payload, draft(4, ""));
        publishing.publish(DOMAIN, payload, draft(5, "")); // its own author may edit

        room.authors().forgetEverybody();

        assertThatThrownBy(() -> publishing.publish(DOMAIN, payload, draft(1, "")))
                .isInstanceOf(LinkUsedUp.class);
    }

    private static Order by(String email) {
        return new Order(email, "Maria Jansen", "order-17", List.of("book-1"), List.of());
    }
}
