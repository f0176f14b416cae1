package eu.sigill.privacy.model.roles;

import eu.sigill.platform.model.personal.Impersonal;
import eu.sigill.platform.model.personal.Personal;
import eu.sigill.platform.model.personal.Trait;
import eu.sigill.privacy.model.register.Processing;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who is controller and who is processor in one market, as somebody signed it.
 *
 * <p>An edition is never changed; the next one follows it. The newest holds.
 */
@Entity
@Table(name = "privacy_role_matrix")
public class RoleMatrix {

    @EmbeddedId
    @Impersonal
    private MatrixId id;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(
            name = "privacy_role_row",
            joinColumns = {@JoinColumn(name = "market"), @JoinColumn(name = "edition")})
    @Impersonal
    private Set<RoleRow> rows;

    @Column(name = "subprocessors", updatable = false)
    @Impersonal
    private String subprocessors;

    @Column(name = "transfers", updatable = false)
    @Impersonal
    private String transfers;

    @Column(name = "contact", updatable = false)
    @Personal(Trait.CONTACT)
    private String contact;

    @Column(name = "signed_by", updatable = false)
    @Personal(Trait.IDENTITY)
    private String signedBy;

    @Column(name = "signed_on", updatable = false)
    @Impersonal
    private LocalDate signedOn;

    @SuppressWarnings("NullAway.Init")
    protected RoleMatrix() {} // for JPA

    private RoleMatrix(MatrixId id, List<RoleRow> rows, Arrangement arrangement, String signedBy, LocalDate day) {
        this.id = id;
        this.rows = Set.copyOf(rows);
        this.subprocessors = arrangement.subprocessors();
        this.transfers = arrangement.transfers();
        this.contact = arrangement.contact();
        this.signedBy = signedBy;
        this.signedOn = day;
    }

    /** Somebody signs, and from now on this edition holds. */
    public static RoleMatrix sign(
            MatrixId id, List<RoleRow> rows, Arrangement arrangement, String signedBy, LocalDate day) {
        var told = EnumSet.noneOf(Processing.class);
        rows.forEach(row -> told.add(row.processing()));
        if (rows.size() != told.size() || !told.containsAll(Processing.allShared())) {
            throw new IllegalArgumentException("a matrix has one row for each processing that is shared");
        }
        return new RoleMatrix(id, rows, arrangement, signedBy, day);
    }

    public MatrixId id() {
        return id;
    }

    /** In the order of {@link Processing}. */
    public List<RoleRow> rows() {
        return rows.stream()
                .sorted((one, other) -> one.processing().compareTo(other.processing()))
                .toList();
    }

    public Optional<RoleRow> row(Processing processing) {
        return rows.stream().filter(row -> row.processing() == processing).findFirst();
    }

    public Arrangement arrangement() {
        return new Arrangement(subprocessors, transfers, contact);
    }

    public String signedBy() {
        return signedBy;
    }

    public LocalDate signedOn() {
        return signedOn;
    }
}
