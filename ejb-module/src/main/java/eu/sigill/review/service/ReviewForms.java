package eu.sigill.review.service;

import eu.sigill.link.service.LinkOpening;
import eu.sigill.link.service.OpenedLink;
import eu.sigill.merchant.model.Product;
import eu.sigill.review.model.Authors;
import eu.sigill.review.model.Review;
import eu.sigill.review.model.Reviews;
import eu.sigill.review.model.Subject;
import eu.sigill.review.model.Words;
import eu.sigill.review.service.shown.FormView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prepares the review form for a link. Reads only: nobody's opening of a link leaves a trace here. */
@ApplicationScoped
public class ReviewForms {

    /** As many as a form holds; it says so where an order has more, or some that have no name for a page. */
    public static final int MOST_PRODUCTS = 100;

    @Inject
    LinkOpening links;

    @Inject
    Authors authors;

    @Inject
    Reviews reviews;

    @Inject
    Identities identities;

    /** The form for this payload; empty if the link is refused. */
    public Optional<FormView> open(String domain, String payload) {
        return links.open(domain, payload).map(this::form);
    }

    /** The same, uncounted: for showing a form again, and for whoever only asks whether it is there. */
    public Optional<FormView> glance(String domain, String payload) {
        return links.glance(domain, payload).map(this::form);
    }

    private FormView form(OpenedLink opened) {
        var order = opened.link().order();
        return new FormView(
                opened.shop(),
                Masked.name(order.name()),
                Masked.email(order.email()),
                products(opened),
                bought(opened).count() > products(opened).size(),
                writtenBefore(opened));
    }

    static List<String> products(OpenedLink opened) {
        return bought(opened).filter(Subject::canBe).limit(MOST_PRODUCTS).toList();
    }

    private static Stream<String> bought(OpenedLink opened) {
        return opened.shop().profile().takes(Product.PRODUCT_REVIEWS)
                ? opened.link().order().skus().stream().distinct()
                : Stream.empty();
    }

    /** Shown only to the same address; anybody else sees an empty form, and learns nothing from it. */
    private Map<Subject, Words> writtenBefore(OpenedLink opened) {
        var order = identities.digests(opened.shop().id(), opened.link().order());
        return authors.of(opened.shop().id(), order)
                .filter(author -> author.isSamePersonAs(order))
                .map(author ->
                        reviews.by(author.id()).stream().collect(Collectors.toMap(Review::subject, Review::words)))
                .orElse(Map.of());
    }
}
