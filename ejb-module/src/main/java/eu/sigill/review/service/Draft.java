package eu.sigill.review.service;

import eu.sigill.platform.model.Language;
import eu.sigill.review.model.ReviewText;
import eu.sigill.review.model.Stars;
import eu.sigill.review.model.Subject;
import java.util.Map;

/**
 * What somebody typed into the form: stars and words for the shop and for some of the products.
 *
 * @param termsAccepted by the author's own click
 */
public record Draft(Map<Subject, Opinion> opinions, Language language, boolean termsAccepted) {

    /** Stars, and words or none. */
    public record Opinion(Stars stars, ReviewText text) {}

    public Draft {
        opinions = Map.copyOf(opinions);
    }
}
