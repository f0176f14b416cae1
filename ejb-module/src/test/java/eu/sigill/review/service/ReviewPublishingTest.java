package eu.sigill.review.service;

import static eu.sigill.review.service.ReviewRoom.BOOK;
import static eu.sigill.review.service.ReviewRoom.DOMAIN;
import static eu.sigill.review.service.ReviewRoom.draft;
import static eu.sigill.review.service.ReviewRoom.opinion;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.link.kit.Order;
import eu.sigill.link.model.LinkEvent;
import eu.sigill.link.service.LinkDesk;
import eu.sigill.link.service.LinkUsedUp;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Language;
import eu.sigill.review.model.Author;
import eu.sigill.review.model.Review;
import eu.sigill.review.model.Subject;
import eu.sigill.review.model.Verification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewPublishingTest {

    private final ReviewRoom room = new ReviewRoom();
    private final ReviewPublishing publishing = room.publishing();

    @Test
    void publishesWhatTheBuyerWroteAboutTheOrderOfTheLink() {
        publishing.publish(DOMAIN, room.payload(), draft(4, "Fine books"));

        assertThat(room.reviews().all()).singleElement().satisfies(review -> {
            assertThat(review.shop()).isEqualTo(room.bookshop().id());
            assertThat(review.subject()).isEqualTo(Subject.SHOP);
            assertThat(review.words().stars().count()).isEqualTo(4);
            assertThat(review.words().text().value()).isEqualTo("Fine books");
            assertThat(review.words().displayName()).isEqualTo("Maria J.");
            assertThat(review.words().termsVersion()).isEqualTo(Terms.VERSION);
            assertThat(review.tags().values()).containsExactly("gift");
            assertThat(review.verification()).isEqualTo(Verification.ORDER_LINK);
            assertThat(review.editedAt()).isEmpty();
        });
        assertThat(room.published().events())
                .containsExactly(new ReviewPublished(room.bookshop().id()));
        assertThat(room.desk().counted(room.bookshop().view(), room.kid(), LinkEvent.PUBLISHED))
                .isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "null", "AAAA"})
    void opensTheLinkAgain(String payload) {
        assertThatThrownBy(() -> publishing.publish(DOMAIN, payload, draft(4, "")))
                .isInstanceOf(LinkRefused.class);
        assertNothingStored();
    }

    @Test
    void storesNothingBeforeTheTermsAreAccepted() {
        var unsure = new Draft(Map.of(Subject.SHOP, opinion(4, "")), Language.EN, false);

        assertThatThrownBy(() -> publishing.publish(DOMAIN, room.payload(), unsure))
                .isInstanceOf(TermsNotAccepted.class);
        assertNothingStored();
    }

    @Test
    void storesNothingWithoutAnOpinion() {
        assertThatThrownBy(() -> publishing.publish(DOMAIN, room.payload(), draft(Map.of())))
                .isInstanceOf(NothingToPublish.class);
        assertNothingStored();
    }

    @Test
    void dropsProductsThatTheOrderDoesNotHold() {
        var opinions = Map.of(BOOK, opinion(5, "Good"), Subject.product("car-1"), opinion(1, "Never bought"));

        publishing.publish(DOMAIN, room.payload(), draft(opinions));

        assertThat(room.reviews().all()).extracting(Review::subject).containsExactly(BOOK);
    }

    @Test
    void storesNothingIfNoProductIsOfTheOrder() {
        var foreign = draft(Map.of(Subject.product("car-1"), opinion(1, "Never bought")));

        assertThatThrownBy(() -> publishing.publish(DOMAIN, room.payload(), foreign))
                .isInstanceOf(NothingToPublish.class);
        assertNothingStored();
    }

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

    @Test
    void tellsWhoeverComesSecondAtTheSameMoment() {
        var late = new ReviewRoom(new InMemoryAuthors() {
            @Override
            public Optional<Author> of(ShopId shop, Author.OrderDigests order) {
                return Optional.empty(); // the other has not committed yet
            }
        });
        late.publishing().publish(DOMAIN, late.payload(), draft(4, ""));

        assertThatThrownBy(() -> late.publishing().publish(DOMAIN, late.payload(), draft(5, "")))
                .isInstanceOf(JustPublished.class);
        assertThat(late.reviews().all()).hasSize(1);
        assertThat(late.published().events()).hasSize(1);
    }

    private static Order by(String email) {
        return new Order(email, "Maria Jansen", "order-17", List.of("book-1"), List.of());
    }

    private void assertNothingStored() {
        assertThat(room.reviews().all()).isEmpty();
        assertThat(room.authors().everybody()).isEmpty();
        assertThat(room.published().events()).isEmpty();
    }
}
