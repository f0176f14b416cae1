package eu.sigill.review.service;

import static eu.sigill.review.service.ReviewRoom.BOOK;
import static eu.sigill.review.service.ReviewRoom.DOMAIN;
import static eu.sigill.review.service.ReviewRoom.draft;
import static eu.sigill.review.service.ReviewRoom.opinion;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.link.model.LinkEvent;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Language;
import eu.sigill.review.model.Review;
import eu.sigill.review.model.Subject;
import eu.sigill.review.model.Verification;
import eu.sigill.review.model.author.Author;
import eu.sigill.review.service.shown.ReviewPublished;
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
        room.desk().commit();
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

    @Test
    void refusesAnOrderWhoseAuthorIsHidden() {
        var hidden = new ReviewRoom(new InMemoryAuthors() {
            @Override
            public boolean isHidden(ShopId shop, Author.OrderDigests order) {
                return true;
            }
        });

        assertThatThrownBy(() -> hidden.publishing().publish(DOMAIN, hidden.payload(), draft(4, "")))
                .isInstanceOf(NotThisLink.class);
    }

    private void assertNothingStored() {
        assertThat(room.reviews().all()).isEmpty();
        assertThat(room.authors().everybody()).isEmpty();
        assertThat(room.published().events()).isEmpty();
    }
}
