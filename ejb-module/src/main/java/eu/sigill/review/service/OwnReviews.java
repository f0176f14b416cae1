package eu.sigill.review.service;

import static eu.sigill.privacy.service.PersonalField.given;
import static eu.sigill.privacy.service.PersonalField.known;
import static eu.sigill.privacy.service.PersonalField.open;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.service.ShopDirectory;
import eu.sigill.platform.service.EmailAddress;
import eu.sigill.privacy.service.FieldName;
import eu.sigill.privacy.service.Person;
import eu.sigill.privacy.service.PersonalData;
import eu.sigill.privacy.service.PersonalField;
import eu.sigill.privacy.service.PersonalRow;
import eu.sigill.privacy.service.Recipient;
import eu.sigill.privacy.service.Source;
import eu.sigill.review.model.KeptReviews;
import eu.sigill.review.model.Review;
import eu.sigill.review.model.author.Author;
import eu.sigill.review.model.author.AuthorsEver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody wrote, and that it was them, for their own eyes. */
@ApplicationScoped
class OwnReviews implements PersonalData {

    private static final int SHOPS_AT_ONCE = 500;

    @Inject
    AuthorsEver authors;

    @Inject
    ShopDirectory directory;

    @Inject
    Identities identities;

    @Inject
    ReviewCorrecting correcting;

    @Override
    public List<PersonalRow> of(Person person) {
        return authors(person.email()).stream().flatMap(this::rows).toList();
    }

    @Override
    public Optional<PersonalRow> row(UUID id) {
        return authors.find(id).map(this::row).or(() -> authors.findReview(id).map(this::row));
    }

    /** An author is known in their shop alone, so each shop is asked. */
    private List<Author> authors(EmailAddress email) {
        var found = new ArrayList<Author>();
        for (var some = shopsBehind(null); !some.isEmpty(); some = shopsBehind(some.getLast())) {
            found.addAll(authors.at(some.stream()
                    .map(shop -> identities.emailDigest(shop, email.text()))
                    .toList()));
        }
        return found;
    }

    private List<ShopId> shopsBehind(@Nullable ShopId after) {
        return directory.all(after, SHOPS_AT_ONCE);
    }

    private Stream<PersonalRow> rows(Author author) {
        return Stream.concat(
                Stream.of(row(author)), authors.reviewsOf(author).stream().map(review -> row(review, author)));
    }

    private PersonalRow row(Author author) {
        var identity = identities.open(author);
        var shop = nameOf(author.shop());
        var who = new ArrayList<PersonalField>();
        who.add(known(FieldName.SHOP, shop));
        identity.ifPresent(known -> who.add(given(FieldName.EMAIL, known.email())));
        identity.ifPresent(known -> who.add(given(FieldName.ORDER_NUMBER, known.ref())));
        return PersonalRow.of(KeptReviews.IDENTITIES.kind(), author.id().value(), author.keeping(), Source.SHOP, who)
                .gotBy(shopOf(author));
    }

    private PersonalRow row(Review review, Author author) {
        return row(review).gotBy(shopOf(author), Recipient.everybody());
    }

    private Recipient shopOf(Author author) {
        var order = identities.open(author).map(Identities.Identity::ref).orElse("");
        return Recipient.shop(author.shop().value(), nameOf(author.shop()), order);
    }

    private String nameOf(ShopId shop) {
        return directory.find(shop).map(one -> one.profile().name()).orElse("");
    }

    private PersonalRow row(Review review) {
        var words = review.words();
        var fields = new ArrayList<PersonalField>();
        fields.add(known(FieldName.SHOP, nameOf(review.shop())));
        review.subject().sku().ifPresent(sku -> fields.add(given(FieldName.PRODUCT, sku)));
        fields.add(given(FieldName.STARS, words.stars().count()));
        fields.add(open(FieldName.TEXT, words.text().value()));
        fields.add(open(FieldName.SHOWN_NAME, words.displayName()));
        review.tags().values().forEach(tag -> fields.add(known(FieldName.TAGS, tag)));
        fields.add(given(FieldName.LANGUAGE, words.language().code()));
        fields.add(given(FieldName.TERMS, words.termsVersion()));
        fields.add(known(FieldName.WRITTEN_ON, dayOf(review.publishedAt())));
        review.editedAt().ifPresent(moment -> fields.add(known(FieldName.EDITED_ON, dayOf(moment))));
        return PersonalRow.of(KeptReviews.TEXTS.kind(), review.id().value(), review.keeping(), Source.PERSON, fields);
    }

    private static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    @Override
    public void correct(PersonalRow row, FieldName field, String value) {
        correcting.correct(row.row(), field, value);
    }
}
