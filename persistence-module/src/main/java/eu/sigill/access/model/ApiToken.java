package eu.sigill.access.model;

import eu.sigill.platform.model.Scope;
import eu.sigill.platform.model.personal.Impersonal;
import eu.sigill.platform.model.personal.Personal;
import eu.sigill.platform.model.personal.Trait;
import eu.sigill.retention.model.row.Keeping;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;

/** What a program shows instead of a password. The house keeps its digest, so the token itself is seen once. */
@Entity
@Table(name = "access_token")
@SQLRestriction(Keeping.IN_USE)
public class ApiToken {

    @EmbeddedId
    @Personal(Trait.PSEUDONYM)
    private TokenId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "user_id", updatable = false))
    @Personal(Trait.PSEUDONYM)
    private UserId user;

    @Column(updatable = false)
    @Personal(Trait.CONTENT)
    private String label;

    @Column(updatable = false)
    @Personal(Trait.SECRET)
    private byte[] digest;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "access_token_scope", joinColumns = @JoinColumn(name = "token_id"))
    @Column(name = "scope")
    @Enumerated(EnumType.STRING)
    @Impersonal
    private Set<Scope> scopes;

    @Column(name = "created_at", updatable = false)
    @Personal(Trait.BEHAVIOUR)
    private Instant createdAt;

    // a day is enough to tell whether somebody still uses it; more would be a log of their work
    @Column(name = "last_used_on", updatable = false) // by ApiTokens.markUsed alone, so that revoking cannot undo it
    @Personal(Trait.BEHAVIOUR)
    private @Nullable LocalDate lastUsedOn;

    @Column(name = "revoked_at")
    @Personal(Trait.BEHAVIOUR)
    private @Nullable Instant revokedAt;

    @Embedded
    @Impersonal
    private Keeping keeping;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected ApiToken() {} // for JPA

    private ApiToken(UserId user, String label, byte[] digest, Set<Scope> scopes, Instant now) {
        this.id = TokenId.next(now);
        this.user = user;
        this.label = label;
        this.digest = digest.clone();
        this.scopes = EnumSet.copyOf(scopes);
        this.createdAt = now;
        this.keeping = Keeping.inUse();
    }

    public static ApiToken issue(UserId user, String label, byte[] digest, Set<Scope> scopes, Instant now) {
        return new ApiToken(user, label, digest, scopes, now);
    }

    public void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
            keeping.end(LocalDate.ofInstant(now, ZoneOffset.UTC));
        }
    }

    public TokenId id() {
        return id;
    }

    public UserId user() {
        return user;
    }

    public String label() {
        return label;
    }

    public Set<Scope> scopes() {
        return Set.copyOf(scopes);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<LocalDate> lastUsedOn() {
        return Optional.ofNullable(lastUsedOn);
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }

    /** Where it stands in its life. */
    public Keeping keeping() {
        return keeping;
    }
}
