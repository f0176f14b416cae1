package eu.sigill.retention.model.rule;

import static eu.sigill.retention.model.rule.RuleMode.DRY;
import static eu.sigill.retention.model.rule.RuleMode.ON;

import eu.sigill.platform.model.personal.Impersonal;
import eu.sigill.platform.model.personal.Personal;
import eu.sigill.platform.model.personal.Trait;
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
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * One version of a rule of DIN 66398: one kind of data, one event that starts the period, one period. Whoever needs an "or"
 * has two rules, and the longer one decides.
 *
 * <p>A version is never changed; the next one follows it. One that makes data due which were not due before begins dry, and
 * acts once somebody approved how much that is.
 */
@Entity
@Table(name = "retention_rule")
public class Rule {

    @EmbeddedId
    @Impersonal
    private RuleId id;

    @Embedded
    @Impersonal
    private RuleKey key;

    @Column(name = "valid_from", updatable = false)
    @Impersonal
    private LocalDate validFrom;

    @Column(name = "covers_older", updatable = false)
    @Impersonal
    private boolean coversOlder;

    @Enumerated(EnumType.STRING)
    @Column(name = "start_event", updatable = false)
    @Impersonal
    private StartEvent startEvent;

    @Embedded
    @Impersonal
    private Term term;

    @Column(name = "source", updatable = false)
    @Impersonal
    private String source;

    @Enumerated(EnumType.STRING)
    @Column(name = "certainty", updatable = false)
    @Impersonal
    private Certainty certainty;

    @Enumerated(EnumType.STRING)
    @Column(name = "mode")
    @Impersonal
    private RuleMode mode;

    @Column(name = "approved_count")
    @Impersonal
    private @Nullable Long approvedCount;

    @Column(name = "approved_by")
    @Personal(Trait.PSEUDONYM)
    private @Nullable String approvedBy;

    @Column(name = "approved_at")
    @Personal(Trait.BEHAVIOUR)
    private @Nullable Instant approvedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Rule() {} // for JPA

    private Rule(RuleId id, RuleKey key, Validity validity, Period period, RuleMode mode) {
        this.id = id;
        this.key = key;
        this.validFrom = validity.from();
        this.coversOlder = validity.coversOlder();
        this.startEvent = period.start();
        this.term = period.term();
        this.source = period.source();
        this.certainty = period.certainty();
        this.mode = mode;
    }

    /** A version that makes nothing due that was not, and acts at once. */
    public static Rule acting(RuleId id, RuleKey key, Validity validity, Period period) {
        return new Rule(id, key, validity, period, ON);
    }

    /** A version that shows what it would do until somebody approves it. */
    public static Rule rehearsed(RuleId id, RuleKey key, Validity validity, Period period) {
        return new Rule(id, key, validity, period, DRY);
    }

    /** From now on it acts: somebody saw how much it makes due, and agreed. */
    public void approve(long count, String by, Instant now) {
        if (mode == ON) {
            throw new IllegalStateException("what acts already needs no approval");
        }
        mode = ON;
        approvedCount = count;
        approvedBy = by;
        approvedAt = now;
    }

    /** Whether this version is the law on that day for what this event started. */
    public boolean speaksOf(LocalDate event, LocalDate day) {
        return !day.isBefore(validFrom) && (coversOlder || !event.isBefore(validFrom));
    }

    public RuleId id() {
        return id;
    }

    public RuleKey key() {
        return key;
    }

    public Validity validity() {
        return new Validity(validFrom, coversOlder);
    }

    public Period period() {
        return new Period(startEvent, term, source, certainty);
    }

    public RuleMode mode() {
        return mode;
    }

    /** How much was due by it when it was approved; empty where nobody had to. */
    public OptionalLong approvedCount() {
        return approvedCount == null ? OptionalLong.empty() : OptionalLong.of(approvedCount);
    }

    /** By their id; what they are called, others know. */
    public Optional<String> approvedBy() {
        return Optional.ofNullable(approvedBy);
    }

    public Optional<Instant> approvedAt() {
        return Optional.ofNullable(approvedAt);
    }

    /** From which day a version is the law, and whether for data too whose period began before that day. */
    public record Validity(LocalDate from, boolean coversOlder) {}

    /** What a version says, and who says so. */
    public record Period(StartEvent start, Term term, String source, Certainty certainty) {

        private static final int LONGEST_SOURCE = 300;

        public Period {
            if (source.isBlank() || source.length() > LONGEST_SOURCE) {
                throw new IllegalArgumentException(
                        "a rule names its source, in at most " + LONGEST_SOURCE + " characters");
            }
        }
    }
}
