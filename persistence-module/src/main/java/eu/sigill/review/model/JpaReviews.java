package eu.sigill.review.model;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Collision;
import eu.sigill.review.model.author.AuthorId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class JpaReviews implements Reviews {

    @PersistenceContext
    EntityManager entities;

    @Override
    public void add(Review review) {
        entities.persist(review);
    }

    @Override
    public void write() {
        Collision.turning(entities::flush);
    }

    @Override
    public Optional<Review> find(ReviewId id) {
        return Optional.ofNullable(entities.find(Review.class, id));
    }

    @Override
    public List<Review> by(AuthorId author) {
        return entities.createQuery("select r from Review r where r.author.value = :author", Review.class)
                .setParameter("author", author.value())
                .getResultList();
    }

    @Override
    public Set<AuthorId> authorsOf(Collection<ReviewId> reviews) {
        // past the entity, which does not show what is blocked
        return entities.unwrap(Session.class)
                .createNativeQuery("select distinct author_id from review where id = any(:ids)", UUID.class)
                .setParameter("ids", reviews.stream().map(ReviewId::value).toArray(UUID[]::new))
                .getResultStream()
                .map(AuthorId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Review> of(ShopId shop, @Nullable ReviewId after, int limit) {
        // ids sort by the time of publishing, so the id alone is order and cursor
        var query = after == null
                ? entities.createQuery(
                        "select r from Review r where r.shop.value = :shop order by r.id.value desc", Review.class)
                : entities.createQuery(
                                "select r from Review r where r.shop.value = :shop and r.id.value < :after order by r.id.value desc",
                                Review.class)
                        .setParameter("after", after.value());
        return query.setParameter("shop", shop.value()).setMaxResults(limit).getResultList();
    }

    @Override
    public Rating ratingOf(ShopId shop, Instant since) {
        var rows = entities.createQuery("""
                        select r.stars.count, count(r) from Review r
                        where r.shop.value = :shop and r.subject.value = '' and r.verification = :verification
                          and r.publishedAt >= :since
                        group by r.stars.count""", Object[].class)
                .setParameter("shop", shop.value())
                .setParameter("verification", Verification.ORDER_LINK)
                .setParameter("since", since)
                .getResultList();
        var distribution = new long[Stars.MOST];
        for (var row : rows) {
            distribution[(Integer) row[0] - 1] = (Long) row[1];
        }
        return Rating.of(distribution, since);
    }
}
