package eu.sigill.review.service;

import eu.sigill.platform.model.Collision;
import eu.sigill.platform.service.refusal.InvalidField;
import eu.sigill.privacy.service.FieldName;
import eu.sigill.review.model.Review;
import eu.sigill.review.model.ReviewId;
import eu.sigill.review.model.ReviewText;
import eu.sigill.review.model.Reviews;
import eu.sigill.review.service.shown.ReviewPublished;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Puts right what authors find wrong about themselves, who have no link any more to edit by. */
@ApplicationScoped
class ReviewCorrecting {

    @Inject
    Reviews reviews;

    @Inject
    Event<ReviewPublished> published;

    @Inject
    Clock clock;

    void correct(UUID id, FieldName field, String value) {
        reviews.find(new ReviewId(id)).ifPresent(review -> correct(review, field, value));
    }

    private void correct(Review review, FieldName field, String value) {
        var words = review.words();
        if (field == FieldName.TEXT) {
            review.correct(words.displayName(), text(value), clock.instant());
        } else {
            review.correct(name(value), words.text(), clock.instant());
        }
        try {
            reviews.write();
        } catch (Collision e) {
            throw new JustPublished();
        }
        published.fire(new ReviewPublished(review.shop()));
    }

    private static ReviewText text(String value) {
        if (value.length() > ReviewText.LONGEST) {
            throw new InvalidField(FieldName.TEXT.code(), "a review has at most " + ReviewText.LONGEST + " characters");
        }
        return new ReviewText(value);
    }

    /** Shown as shortly as any author's. */
    private static String name(String value) {
        if (value.isBlank()) {
            throw new InvalidField(FieldName.SHOWN_NAME.code(), "a name is not blank");
        }
        return Masked.name(value);
    }
}
