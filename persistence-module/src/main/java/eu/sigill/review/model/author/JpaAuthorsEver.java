package eu.sigill.review.model.author;

import eu.sigill.retention.model.row.Unhidden;
import eu.sigill.review.model.Review;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

@ApplicationScoped
class JpaAuthorsEver implements AuthorsEver {

    @PersistenceContext
    EntityManager entities;

    @Override
    public List<Author> at(Collection<byte[]> emailDigests) {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        "select * from review_author where email_digest in (:digests) order by id", Author.class)
                .setParameterList("digests", emailDigests)
                .getResultList();
    }

    @Override
    public List<Review> reviewsOf(Author author) {
        return entities.unwrap(Session.class)
                .createNativeQuery("select * from review where author_id = :author order by id", Review.class)
                .setParameter("author", author.id().value())
                .getResultList();
    }

    @Override
    public Optional<Author> find(UUID id) {
        return Unhidden.find(entities, Author.class, id);
    }

    @Override
    public Optional<Review> findReview(UUID id) {
        return Unhidden.find(entities, Review.class, id);
    }
}
