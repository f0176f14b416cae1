package eu.sigill.review.model;

import eu.sigill.platform.model.Language;

/**
 * What an author says, and under which terms.
 *
 * @param displayName how the author is shown: a first name and an initial, never the whole name
 * @param termsVersion the version of the terms that the author accepted by the click
 */
public record Words(Stars stars, ReviewText text, String displayName, Language language, String termsVersion) {

    /** Whether a reader sees no difference. */
    boolean readsAs(Words other) {
        return stars.equals(other.stars)
                && text.equals(other.text)
                && displayName.equals(other.displayName)
                && language == other.language;
    }

    @Override
    public String toString() {
        return "Words[" + stars + ", " + text + "]";
    }
}
