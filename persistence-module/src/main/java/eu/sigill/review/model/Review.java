package eu.sigill.review.model;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Language;
import eu.sigill.platform.model.personal.Impersonal;
import eu.sigill.platform.model.personal.Personal;
import eu.sigill.platform.model.personal.Trait;
import eu.sigill.retention.model.row.Keeping;
import eu.sigill.review.model.author.Author;
import eu.sigill.review.model.author.AuthorId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;

/**
 * One buyer's word on a shop or on one thing bought there.
 *
 * <p>It is published by its author, who proved the order by an encrypted link, and only its author may edit it. An edit
 * replaces the words and the stars; the day of publishing stays, so that nobody can freshen an old review.
 */
@Entity
@Table(name = "review")
@SQLRestriction(Keeping.IN_USE)
public class Review {

    @EmbeddedId
    @Personal(Trait.PSEUDONYM)
    private ReviewId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "author_id", updatable = false))
    @Personal(Trait.PSEUDONYM)
    private AuthorId author;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "shop_id", updatable = false))
    @Personal(Trait.BEHAVIOUR)
    private ShopId shop;

    @Embedded
    @Personal(Trait.BEHAVIOUR)
    private Subject subject;

    @Embedded
    @Personal(Trait.CONTENT)
    private Stars stars;

    @Embedded
    @Personal(Trait.CONTENT)
    private ReviewText text;

    @Column(name = "display_name")
    @Personal(Trait.IDENTITY)
    private String displayName;

    @Column(updatable = false)
    @Personal(Trait.CONTENT)
    private String tags;

    @Enumerated(EnumType.STRING)
    @Personal(Trait.BEHAVIOUR)
    private Language language;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    @Impersonal
    private Verification verification;

    @Column(name = "terms_version")
    @Personal(Trait.BEHAVIOUR)
    private String termsVersion;

    @Column(name = "published_at", updatable = false)
    @Personal(Trait.BEHAVIOUR)
    private Instant publishedAt;

    @Column(name = "edited_at")
    @Personal(Trait.BEHAVIOUR)
    private @Nullable Instant editedAt;

    @Embedded
    @Impersonal
    private Keeping keeping;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Review() {} // for JPA

    private Review(Author author, Subject subject, Words words, ReviewTags tags, Instant now) {
        this.id = ReviewId.next(now);
        this.author = author.id();
        this.shop = author.shop();
        this.subject = subject;
        this.tags = tags.stored();
        this.verification = Verification.ORDER_LINK;
        this.publishedAt = now;
        this.keeping = Keeping.since(LocalDate.ofInstant(now, ZoneOffset.UTC));
        this.stars = words.stars();
        this.text = words.text();
        this.displayName = words.displayName();
        this.language = words.language();
        this.termsVersion = words.termsVersion();
    }

    public static Review publish(Author author, Subject subject, Words words, ReviewTags tags, Instant now) {
        return new Review(author, subject, words, tags, now);
    }

    /** Replaces what it says; what says the same is not edited. */
    public void edit(Words words, Instant now) {
        if (words().readsAs(words)) {
            return;
        }
        stars = words.stars();
        text = words.text();
        displayName = words.displayName();
        language = words.language();
        termsVersion = words.termsVersion();
        editedAt = now;
    }

    /** What was wrong about its author is right from now on; stars and terms stay as they were accepted. */
    public void correct(String name, ReviewText words, Instant now) {
        displayName = name;
        text = words;
        editedAt = now;
    }

    public ReviewId id() {
        return id;
    }

    public AuthorId author() {
        return author;
    }

    public ShopId shop() {
        return shop;
    }

    public Subject subject() {
        return subject;
    }

    public Words words() {
        return new Words(stars, text, displayName, language, termsVersion);
    }

    public ReviewTags tags() {
        return ReviewTags.parse(tags);
    }

    public Verification verification() {
        return verification;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public Optional<Instant> editedAt() {
        return Optional.ofNullable(editedAt);
    }

    /** Where it stands in its life. */
    public Keeping keeping() {
        return keeping;
    }
}
