package eu.sigill.review.service;

import eu.sigill.link.service.LinkOpening;
import eu.sigill.link.service.OpenedLink;
import eu.sigill.merchant.model.Product;
import eu.sigill.platform.model.Collision;
import eu.sigill.review.model.Authors;
import eu.sigill.review.model.Review;
import eu.sigill.review.model.ReviewTags;
import eu.sigill.review.model.Reviews;
import eu.sigill.review.model.Subject;
import eu.sigill.review.model.Words;
import eu.sigill.review.model.author.Author;
import eu.sigill.review.model.author.AuthorId;
import eu.sigill.review.service.shown.ReviewPublished;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Publishes what somebody wrote. This is the first moment at which anything about them is stored.
 *
 * <p>The link is opened again here; of what the form says about person and order nothing is believed.
 */
@Stateless
@PermitAll
public class ReviewPublishing {

    @Inject
    LinkOpening links;

    @Inject
    Authors authors;

    @Inject
    Reviews reviews;

    @Inject
    Identities identities;

    @Inject
    Clock clock;

    @Inject
    Event<ReviewPublished> published;

    /**
     * Publishes the opinions, or edits those published before; all of them or none.
     *
     * @throws LinkRefused if the link does not open
     * @throws TermsNotAccepted if the author did not accept the terms
     * @throws NothingToPublish if the draft holds no opinion that this order allows
     * @throws NotThisLink if the order has another author
     * @throws JustPublished if somebody published for the same order at the same time
     */
    public void publish(String domain, String payload, Draft draft) {
        var opened = links.glance(domain, payload).orElseThrow(LinkRefused::new);
        if (!draft.termsAccepted()) {
            throw new TermsNotAccepted();
        }
        var opinions = allowed(opened, draft);
        if (opinions.isEmpty()) {
            throw new NothingToPublish();
        }
        try {
            write(opened, author(opened), opinions, draft);
        } catch (Collision e) {
            throw new JustPublished();
        }
        links.published(opened);
        published.fire(new ReviewPublished(opened.shop().id()));
    }

    /** Only what this order holds and this shop takes may be reviewed, whatever the form was made to say. */
    private static Map<Subject, Draft.Opinion> allowed(OpenedLink opened, Draft draft) {
        var products = ReviewForms.products(opened);
        var shopToo = opened.shop().profile().takes(Product.SHOP_REVIEWS);
        return draft.opinions().entrySet().stream()
                .filter(entry -> entry.getKey().sku().map(products::contains).orElse(shopToo))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Author author(OpenedLink opened) {
        var shop = opened.shop().id();
        var order = identities.digests(shop, opened.link().order());
        var known = authors.of(shop, order);
        if (known.isPresent()) {
            return known.filter(author -> author.isSamePersonAs(order)).orElseThrow(NotThisLink::new);
        }
        if (authors.isHidden(shop, order)) {
            throw new NotThisLink();
        }
        opened.link().oneTime().ifPresent(links::redeem); // a link makes one author at most, and edits from then on
        var id = AuthorId.next(clock.instant());
        var identity = identities.seal(shop, id, opened.link().order());
        var author = Author.of(id, shop, order, identity, clock.instant());
        authors.add(author);
        return author;
    }

    private void write(OpenedLink opened, Author author, Map<Subject, Draft.Opinion> opinions, Draft draft) {
        var before = reviews.by(author.id()).stream().collect(Collectors.toMap(Review::subject, Function.identity()));
        var order = opened.link().order();
        opinions.forEach((subject, opinion) -> {
            var words = new Words(
                    opinion.stars(), opinion.text(), Masked.name(order.name()), draft.language(), Terms.VERSION);
            var earlier = before.get(subject);
            if (earlier == null) {
                reviews.add(Review.publish(author, subject, words, new ReviewTags(order.tags()), clock.instant()));
            } else {
                earlier.edit(words, clock.instant());
            }
        });
        reviews.write();
    }
}
