package eu.sigill.review.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A buyer's stars, one to five. */
@Embeddable
public record Stars(@Column(name = "stars") int count) {

    public static final int FEWEST = 1;
    public static final int MOST = 5;

    public Stars {
        if (count < FEWEST || count > MOST) {
            throw new IllegalArgumentException("there are 1 to 5 stars, not " + count);
        }
    }
}
