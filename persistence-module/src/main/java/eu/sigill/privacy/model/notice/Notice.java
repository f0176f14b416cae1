package eu.sigill.privacy.model.notice;

import eu.sigill.platform.model.personal.Impersonal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** A notice as it was published. It stays as it is, so that anybody can prove what they were told, and when. */
@Entity
@Impersonal
@Table(name = "privacy_notice")
public class Notice {

    @EmbeddedId
    private NoticeId id;

    @Column(name = "text", updatable = false)
    private String text;

    @Column(name = "digest", updatable = false)
    private String digest;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(
            name = "privacy_notice_way",
            joinColumns = {@JoinColumn(name = "market"), @JoinColumn(name = "language"), @JoinColumn(name = "edition")})
    @Column(name = "way")
    @Enumerated(EnumType.STRING)
    private Set<Way> ways;

    @Column(name = "valid_from", updatable = false)
    private LocalDate validFrom;

    @Column(name = "published_at", updatable = false)
    private Instant publishedAt;

    @SuppressWarnings("NullAway.Init")
    protected Notice() {} // for JPA

    private Notice(NoticeId id, String text, String digest, Set<Way> ways, LocalDate validFrom, Instant now) {
        this.id = id;
        this.text = text;
        this.digest = digest;
        this.ways = Set.copyOf(ways);
        this.validFrom = validFrom;
        this.publishedAt = now;
    }

    /**
     * From that day on it is what holds.
     *
     * @param digest SHA-256 of the text in UTF-8, as hexadecimal digits
     * @param ways those that the text tells of
     */
    public static Notice publish(
            NoticeId id, String text, String digest, Set<Way> ways, LocalDate validFrom, Instant now) {
        return new Notice(id, text, digest, ways, validFrom, now);
    }

    public NoticeId id() {
        return id;
    }

    public String text() {
        return text;
    }

    public String digest() {
        return digest;
    }

    public Set<Way> ways() {
        return Set.copyOf(ways);
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public Instant publishedAt() {
        return publishedAt;
    }
}
