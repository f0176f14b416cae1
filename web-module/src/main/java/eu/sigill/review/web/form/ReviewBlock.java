package eu.sigill.review.web.form;

import eu.sigill.review.model.Subject;
import org.jspecify.annotations.Nullable;

/**
 * One thing to review on the form, with what stands in its fields.
 *
 * @param name the end of its fields' names: {@code stars-shop}, {@code text-0}
 * @param stars chosen so far; 0 for none
 * @param problem the key of the sentence about what is wrong here; null if nothing is
 */
public record ReviewBlock(
        Subject subject,
        String name,
        int stars,
        String text,
        @Nullable String problem) {

    static final String SHOP = "shop";

    boolean isTouched() {
        return stars > 0 || !text.isBlank();
    }

    ReviewBlock wrong(String key) {
        return new ReviewBlock(subject, name, stars, text, key);
    }

    @Override
    public String toString() {
        return "ReviewBlock[" + name + "]";
    }
}
