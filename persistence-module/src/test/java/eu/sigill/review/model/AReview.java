package eu.sigill.review.model;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Database;
import eu.sigill.platform.model.Envelope;
import eu.sigill.platform.model.Language;
import eu.sigill.review.model.author.Author;
import eu.sigill.review.model.author.AuthorId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A review for tests: any review will do, but for what a test says of it. */
public final class AReview {
    static final Instant NOW = Instant.parse("2026-11-21T12:00:00.123456Z");

    private static final AtomicInteger ORDERS = new AtomicInteger();

    private ShopId shop = ShopId.next();
    private @Nullable Author author;
    private Subject subject = Subject.SHOP;
    private int stars = 4;
    private ReviewTags tags = new ReviewTags(List.of());
    private Instant publishedAt = NOW;

    private AReview() {}

    public static AReview aReview() {
        return new AReview();
    }

    /** Of an order that nobody else has. */
    public AReview about(ShopId itsShop) {
        shop = itsShop;
        return this;
    }

    AReview by(Author itsAuthor) {
        author = itsAuthor;
        return this;
    }

    AReview ofProduct(String sku) {
        subject = Subject.product(sku);
        return this;
    }

    AReview tagged(String... itsTags) {
        tags = new ReviewTags(List.of(itsTags));
        return this;
    }

    public AReview with(int itsStars) {
        stars = itsStars;
        return this;
    }

    public AReview at(Instant moment) {
        publishedAt = moment;
        return this;
    }

    Review published() {
        var writer = author == null ? author(shop, "order-" + ORDERS.incrementAndGet()) : author;
        return published(writer);
    }

    /** A review that is there, of an author who is there. */
    public Review keptIn(Database database) {
        var writer = author == null ? database.kept(author(shop, "order-" + ORDERS.incrementAndGet())) : author;
        return database.kept(published(writer));
    }

    private Review published(Author writer) {
        return Review.publish(writer, subject, words(stars, "Fine books"), tags, publishedAt);
    }

    static Words words(int stars, String text) {
        return new Words(new Stars(stars), new ReviewText(text), "Maria V.", Language.NL, "2026-11");
    }

    static Author author(ShopId shop, String order) {
        var identity = new Envelope(new byte[] {1}, new byte[] {2});
        return Author.of(AuthorId.next(NOW), shop, digests(order, "maria"), identity, NOW);
    }

    /** Not digests, but as different as their texts are. */
    static Author.OrderDigests digests(String order, String address) {
        return new Author.OrderDigests(
                order.getBytes(StandardCharsets.UTF_8), address.getBytes(StandardCharsets.UTF_8));
    }
}
