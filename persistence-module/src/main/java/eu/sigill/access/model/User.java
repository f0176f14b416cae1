package eu.sigill.access.model;

import eu.sigill.platform.model.Role;
import eu.sigill.platform.model.personal.Impersonal;
import eu.sigill.platform.model.personal.Personal;
import eu.sigill.platform.model.personal.Trait;
import eu.sigill.retention.model.row.Keeping;
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
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.hibernate.annotations.SQLRestriction;

/** Somebody who may sign in. A user who leaves is shut out, and forgotten some time later. */
@Entity
@Table(name = "access_user")
@SQLRestriction(Keeping.IN_USE)
public class User {

    @EmbeddedId
    @Personal(Trait.PSEUDONYM)
    private UserId id;

    @Personal(Trait.IDENTITY)
    private String name;

    @Column(name = "password_hash")
    @Personal(Trait.SECRET)
    private String passwordHash;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "access_user_role", joinColumns = @JoinColumn(name = "user_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    @Personal(Trait.IDENTITY)
    private Set<Role> roles;

    @Column(name = "shut_out")
    @Personal(Trait.BEHAVIOUR)
    private boolean shutOut;

    @Column(name = "created_at", updatable = false)
    @Personal(Trait.BEHAVIOUR)
    private Instant createdAt;

    @Embedded
    @Impersonal
    private Keeping keeping;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected User() {} // for JPA

    private User(UserId id, String name, String passwordHash, Set<Role> roles, Instant now) {
        this.id = id;
        this.name = name;
        this.passwordHash = passwordHash;
        this.roles = EnumSet.copyOf(roles);
        this.createdAt = now;
        this.keeping = Keeping.inUse();
    }

    public static User admit(String name, String passwordHash, Set<Role> roles, Instant now) {
        return new User(UserId.next(now), normalised(name), passwordHash, roles, now);
    }

    /** Names are kept in one spelling, so that Anna and anna are the same. */
    static String normalised(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    public void changePassword(String hash) {
        passwordHash = hash;
    }

    public void shutOut(LocalDate today) {
        if (!shutOut) {
            shutOut = true;
            keeping.end(today);
        }
    }

    public void letInAgain() {
        shutOut = false;
        keeping.resume();
    }

    public UserId id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    public boolean isShutOut() {
        return shutOut;
    }

    /** Where they stand in their life. */
    public Keeping keeping() {
        return keeping;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
