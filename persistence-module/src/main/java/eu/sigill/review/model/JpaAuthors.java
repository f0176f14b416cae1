package eu.sigill.review.model;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Collision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
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
        entities.createQuery("""
                        delete from Author a where a.id.value in :ids and a.keeping.held = false
                          and not exists (select r from Review r where r.author.value = a.id.value)""")
                .setParameter("ids", ids.stream().map(AuthorId::value).toList())
                .executeUpdate();
    }
}
