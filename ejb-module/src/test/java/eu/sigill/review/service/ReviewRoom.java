package eu.sigill.review.service;

import eu.sigill.access.service.Caller;
import eu.sigill.link.kit.Order;
import eu.sigill.link.service.LinkDesk;
import eu.sigill.link.service.key.BroughtKeys;
import eu.sigill.merchant.service.Bookshop;
import eu.sigill.platform.model.Language;
import eu.sigill.platform.service.Fired;
import eu.sigill.review.model.ReviewText;
import eu.sigill.review.model.Stars;
import eu.sigill.review.model.Subject;
import eu.sigill.review.service.shown.ReviewPublished;
import java.util.Map;

/** The room review of a house with one bookshop that makes links, all of it in memory. */
final class ReviewRoom {

    static final String DOMAIN = "books.example";
    static final Subject BOOK = Subject.product("book-1");

    private final Bookshop bookshop = new Bookshop();
    private final LinkDesk desk = new LinkDesk(bookshop);
    private final BroughtKeys keys = desk.keysFor(Bookshop.operator()).generate(bookshop.id());
    private final InMemoryReviews reviews = new InMemoryReviews();
    private final InMemoryAuthors authors;
    private final Fired<ReviewPublished> published = new Fired<>();

    ReviewRoom() {
        this(new InMemoryAuthors());
    }

    ReviewRoom(InMemoryAuthors authors) {
        this.authors = authors;
    }

    ReviewPublishing publishing() {
        var publishing = new ReviewPublishing();
        publishing.links = desk.opening();
        publishing.authors = authors;
        publishing.reviews = reviews;
        publishing.identities = identities();
        publishing.clock = bookshop.clock();
        publishing.published = published;
        return publishing;
    }

    ReviewForms forms() {
        var forms = new ReviewForms();
        forms.links = desk.opening();
        forms.authors = authors;
        forms.reviews = reviews;
        forms.identities = identities();
        return forms;
    }

    ReviewService serviceFor(Caller caller) {
        var service = new ReviewService();
        service.reviews = reviews;
        service.authors = authors;
        service.identities = identities();
        service.shops = bookshop.serviceFor(caller);
        return service;
    }

    Identities identities() {
        var identities = new Identities();
        identities.shopKeys = bookshop.shopKeys();
        identities.keys = bookshop.keys();
        return identities;
    }

    /** A link's payload for the order of {@link LinkDesk#ORDER}. */
    String payload() {
        return desk.compatible(keys, LinkDesk.ORDER);
    }

    String payload(Order order) {
        return desk.compatible(keys, order);
    }

    String oneTimePayload(Order order) {
        return desk.own(keys, order);
    }

    /** Stars for the shop, and words. */
    static Draft draft(int stars, String text) {
        return draft(Map.of(Subject.SHOP, opinion(stars, text)));
    }

    static Draft draft(Map<Subject, Draft.Opinion> opinions) {
        return new Draft(opinions, Language.EN, true);
    }

    static Draft.Opinion opinion(int stars, String text) {
        return new Draft.Opinion(new Stars(stars), new ReviewText(text));
    }

    Bookshop bookshop() {
        return bookshop;
    }

    LinkDesk desk() {
        return desk;
    }

    String kid() {
        return keys.keys().kid();
    }

    InMemoryReviews reviews() {
        return reviews;
    }

    InMemoryAuthors authors() {
        return authors;
    }

    Fired<ReviewPublished> published() {
        return published;
    }
}
