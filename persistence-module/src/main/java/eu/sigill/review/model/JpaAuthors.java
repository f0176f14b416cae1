package eu.sigill.review.model;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Collision;
import eu.sigill.review.model.author.Author;
import eu.sigill.review.model.author.AuthorId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class JpaAuthors implements Authors {

    @PersistenceContext
    EntityManager entities;

    @Override
    public void add(Author author) {
        Collision.turning(() -> {
            entities.persist(author);
            entities.flush();
        });
    }

    @Override
    public Optional<Author> of(ShopId shop, Author.OrderDigests order) {
        return entities.createQuery(
                        "select a from Author a where a.shop.value = :shop and a.refDigest = :ref", Author.class)
                .setParameter("shop", shop.value())
                .setParameter("ref", order.ref())
                .getResultStream()
                .findFirst();
    }

    @Override
    public boolean isHidden(ShopId shop, Author.OrderDigests order) {
        return !entities.createNativeQuery("""
                        select 1 from review_author
                        where shop_id = :shop and ref_digest = :ref and blocked_on is not null""")
                .setParameter("shop", shop.value())
                .setParameter("ref", order.ref())
                .getResultList()
                .isEmpty();
    }

    @Override
    public Map<AuthorId, Author> all(Collection<AuthorId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select a from Author a where a.id.value in :ids", Author.class)
                .setParameter("ids", ids.stream().map(AuthorId::value).toList())
                .getResultStream()
                .collect(Collectors.toMap(Author::id, Function.identity()));
    }

    @Override
    public void removeWithoutReviews(Collection<AuthorId> ids) {
        // past the entities, which do not show what is blocked
        entities.createNativeQuery("""
                        delete from review_author where id = any(:ids) and not held
                          and not exists (select 1 from review where review.author_id = review_author.id)""")
                .setParameter("ids", ids.stream().map(AuthorId::value).toArray(UUID[]::new))
                .executeUpdate();
    }
}
