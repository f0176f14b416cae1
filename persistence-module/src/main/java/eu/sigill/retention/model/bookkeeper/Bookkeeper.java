package eu.sigill.retention.model.bookkeeper;

import eu.sigill.platform.model.personal.Impersonal;
import eu.sigill.retention.model.rule.OperatorType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;

/** Who keeps the books of this house, as far as the law asks: what they are, and when their business years end. */
@Entity
@Impersonal
@Table(name = "retention_bookkeeper")
public class Bookkeeper {

    public static final int ONLY = 1;

    @Id
    private int id;

    @Enumerated(EnumType.STRING)
    @Column(name = "operator_type")
    private OperatorType type;

    @Column(name = "year_end")
    private String yearEnd;

    @ElementCollection
    @CollectionTable(name = "retention_moved_year", joinColumns = @JoinColumn(name = "bookkeeper_id"))
    @OrderBy("firstDay")
    private List<MovedYear> movedYears;

    @Version
    private int version;

    /** A trader whose years are the calendar's, until they say otherwise. */
    public Bookkeeper() {
        this.id = ONLY;
        this.type = OperatorType.TRADER;
        this.yearEnd = FiscalYears.CALENDAR.usualEnd().toString();
        this.movedYears = new ArrayList<>();
    }

    public OperatorType type() {
        return type;
    }

    public FiscalYears years() {
        return new FiscalYears(
                MonthDay.parse(yearEnd),
                movedYears.stream()
                        .map(year -> new FiscalYears.Moved(year.firstDay(), year.lastDay()))
                        .toList());
    }

    /** From now on, for what is kept already too. */
    public void change(OperatorType newType, FiscalYears years) {
        if (newType == OperatorType.ANY) {
            throw new IllegalArgumentException("whoever keeps the books is something");
        }
        type = newType;
        yearEnd = years.usualEnd().toString();
        movedYears.clear();
        years.moves().forEach(move -> movedYears.add(new MovedYear(move.firstDay(), move.lastDay())));
    }

    @Embeddable
    record MovedYear(
            @Column(name = "first_day") LocalDate firstDay,

            @Column(name = "last_day") LocalDate lastDay) {}
}
