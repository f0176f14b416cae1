package eu.sigill.review.service;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.service.Collide;
import eu.sigill.platform.service.Column;
import eu.sigill.review.model.Authors;
import eu.sigill.review.model.author.Author;
import eu.sigill.review.model.author.AuthorId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

class InMemoryAuthors implements Authors {

    private final List<Author> authors = new ArrayList<>();

    @Override
    public void add(Author author) {
        Collide.ifTaken(authors.stream()
                .filter(other -> other.shop().equals(author.shop()))
                .anyMatch(other -> Arrays.equals(refOf(other), refOf(author))));
        authors.add(author);
    }

    @Override
    public Optional<Author> of(ShopId shop, Author.OrderDigests order) {
        return authors.stream()
                .filter(author -> author.shop().equals(shop))
                .filter(author -> Arrays.equals(refOf(author), order.ref()))
                .findFirst();
    }

    @Override
    public boolean isHidden(ShopId shop, Author.OrderDigests order) {
        return false;
    }

    @Override
    public Map<AuthorId, Author> all(Collection<AuthorId> ids) {
        return authors.stream()
                .filter(author -> ids.contains(author.id()))
                .collect(Collectors.toMap(Author::id, Function.identity()));
    }

    @Override
    public void removeWithoutReviews(Collection<AuthorId> ids) {
        throw new UnsupportedOperationException("only the sweep does, on a database");
    }

    List<Author> everybody() {
        return List.copyOf(authors);
    }

    void forgetEverybody() {
        authors.clear();
    }

    private static byte[] refOf(Author author) {
        return Column.bytes(author, "refDigest");
    }
}
