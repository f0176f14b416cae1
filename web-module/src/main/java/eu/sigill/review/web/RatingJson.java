package eu.sigill.review.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.sigill.platform.web.SharedJson;
import eu.sigill.review.model.Rating;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;

/**
 * Ratings as they are sent, each written once.
 *
 * <p>Every page of a shop may ask for its rating, which stays the same for a while; adding it up and writing it costs
 * more than all the rest of the call.
 */
@ApplicationScoped
class RatingJson {

    private static final int MOST = 10_000;

    private final Cache<Rating, byte[]> written =
            Caffeine.newBuilder().maximumSize(MOST).build();

    byte[] of(Rating rating) {
        return written.get(rating, RatingJson::write);
    }

    private static byte[] write(Rating rating) {
        return new SharedJson()
                .getContext(RatingAnswer.class)
                .toJson(RatingAnswer.of(rating))
                .getBytes(StandardCharsets.UTF_8);
    }
}
