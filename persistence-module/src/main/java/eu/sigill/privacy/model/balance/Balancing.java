package eu.sigill.privacy.model.balance;

import eu.sigill.platform.model.personal.Impersonal;
import eu.sigill.platform.model.personal.Personal;
import eu.sigill.platform.model.personal.Trait;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/**
 * A balancing of interests by Art. 6(1)(f) of the GDPR, as somebody signed it.
 *
 * <p>An edition is never changed; the next one follows it, at the latest on the day of its review.
 */
@Entity
@Table(name = "privacy_balancing")
public class Balancing {

    private static final int LONGEST = 4_000;

    @EmbeddedId
    @Impersonal
    private BalancingId id;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(
            name = "privacy_balancing_words",
            joinColumns = {@JoinColumn(name = "processing"), @JoinColumn(name = "area"), @JoinColumn(name = "edition")})
    @MapKeyColumn(name = "aspect")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "words")
    @Impersonal
    private Map<Aspect, String> words;

    @Column(name = "why_hashes", updatable = false)
    @Impersonal
    private String whyHashes;

    @Column(name = "signed_by", updatable = false)
    @Personal(Trait.IDENTITY)
    private String signedBy;

    @Column(name = "signed_on", updatable = false)
    @Impersonal
    private LocalDate signedOn;

    @Column(name = "review_on", updatable = false)
    @Impersonal
    private LocalDate reviewOn;

    @SuppressWarnings("NullAway.Init")
    protected Balancing() {} // for JPA

    private Balancing(BalancingId id, Weighing weighing, Signature signature) {
        this.id = id;
        this.words = new EnumMap<>(weighing.words());
        this.whyHashes = weighing.whyHashes();
        this.signedBy = signature.by();
        this.signedOn = signature.on();
        this.reviewOn = signature.reviewOn();
    }

    /** Somebody signs, and from now on this edition holds. */
    public static Balancing sign(BalancingId id, Weighing weighing, Signature signature) {
        return new Balancing(id, weighing, signature);
    }

    public BalancingId id() {
        return id;
    }

    public Weighing weighing() {
        return new Weighing(words, whyHashes);
    }

    public Signature signature() {
        return new Signature(signedBy, signedOn, reviewOn);
    }

    /** Whether it should have been looked at again by then. */
    public boolean isOverdueOn(LocalDate day) {
        return !day.isBefore(reviewOn);
    }

    /** Who signed, when, and until when it is to be looked at again. */
    public record Signature(String by, LocalDate on, LocalDate reviewOn) {

        private static final int LONGEST_NAME = 200;

        public Signature {
            if (by.isBlank() || by.length() > LONGEST_NAME) {
                throw new IllegalArgumentException("somebody signs, in at most " + LONGEST_NAME + " characters");
            }
            if (!reviewOn.isAfter(on)) {
                throw new IllegalArgumentException("a review comes after what it reviews");
            }
        }

        @Override
        public String toString() {
            return "Signature[]";
        }
    }

    /**
     * What was weighed.
     *
     * @param whyHashes why hashes of addresses are needed although blinded questions take less; empty: they are not
     */
    public record Weighing(Map<Aspect, String> words, String whyHashes) {

        public Weighing {
            words = Map.copyOf(words);
            if (words.size() < Aspect.values().length
                    || words.values().stream().anyMatch(Weighing::isUnfit)
                    || whyHashes.length() > LONGEST) {
                throw new IllegalArgumentException("each aspect is weighed, in at most " + LONGEST + " characters");
            }
        }

        private static boolean isUnfit(String text) {
            return text.isBlank() || text.length() > LONGEST;
        }

        public boolean keepsHashes() {
            return !whyHashes.isBlank();
        }
    }
}
