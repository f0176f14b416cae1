package eu.sigill.retention.model.park;

import eu.sigill.platform.model.personal.Impersonal;
import eu.sigill.platform.model.personal.Personal;
import eu.sigill.platform.model.personal.Trait;
import eu.sigill.retention.model.row.Obstacle;
import eu.sigill.retention.model.rule.DataKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A row that could not be destroyed, and is passed over for a while, so that it starves nobody. */
@Entity
@Table(name = "retention_parked")
public class Parked {

    private static final int MOST_DAYS = 30;

    @Id
    @Column(name = "row_id")
    @Personal(Trait.PSEUDONYM)
    private UUID row;

    @Embedded
    @Impersonal
    private DataKind kind;

    @Enumerated(EnumType.STRING)
    @Impersonal
    private Obstacle obstacle;

    @Impersonal
    private int times;

    @Column(name = "next_on")
    @Impersonal
    private LocalDate nextOn;

    @SuppressWarnings("NullAway.Init")
    protected Parked() {} // for JPA

    private Parked(DataKind kind, UUID row, Obstacle obstacle, LocalDate today) {
        this.kind = kind;
        this.row = row;
        this.obstacle = obstacle;
        this.times = 1;
        this.nextOn = today.plusDays(1);
    }

    static Parked first(DataKind kind, UUID row, Obstacle obstacle, LocalDate today) {
        return new Parked(kind, row, obstacle, today);
    }

    /** Once more in vain: it waits twice as long as the last time, a month at most. */
    void again(Obstacle met, LocalDate today) {
        obstacle = met;
        nextOn = today.plusDays(Math.min(MOST_DAYS, 1 << Math.min(times, 5)));
        times++;
    }

    public DataKind kind() {
        return kind;
    }

    public UUID row() {
        return row;
    }

    public Obstacle obstacle() {
        return obstacle;
    }

    public int times() {
        return times;
    }

    public LocalDate nextOn() {
        return nextOn;
    }
}
