package eu.sigill.retention.web.rule;

import eu.sigill.platform.web.language.Says;
import eu.sigill.retention.model.rule.OperatorType;
import eu.sigill.retention.service.bookkeeper.BookkeeperService;
import eu.sigill.retention.service.bookkeeper.DraftBookkeeper;
import eu.sigill.retention.service.rule.CountChanged;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Behind {@code console/retention/bookkeeper.xhtml}: what whoever runs the house is to the law, and when their years end. */
@Named
@RequestScoped
public class BookkeeperPage {

    @Inject
    BookkeeperService bookkeeper;

    @Inject
    HttpServletRequest request;

    private String operatorType = "";
    private String yearEnd = "";
    private String month = "";
    private List<DraftBookkeeper.Year> movedYears = List.of();
    private long asked;

    @PostConstruct
    void load() {
        var current = bookkeeper.current();
        operatorType = current.type().name();
        yearEnd = Integer.toString(current.years().usualEnd().getDayOfMonth());
        month = current.years().usualEnd().getMonth().name();
        movedYears = current.years().moves().stream()
                .map(year -> new DraftBookkeeper.Year(
                        year.firstDay().toString(), year.lastDay().toString()))
                .toList();
    }

    /** Asks first, with the number, where anything becomes due by it. */
    public void change() {
        movedYears = typedYears();
        Says.attempt("bookkeeper", () -> {
            try {
                bookkeeper.change(new DraftBookkeeper(operatorType, typedEnd(), movedYears), seen());
                Says.done("retention.bookkeeper.saved");
            } catch (CountChanged e) {
                asked = e.count();
                if (seen() > 0) {
                    throw e;
                }
            }
        });
    }

    private String typedEnd() {
        var day = yearEnd.strip();
        return "%02d-%s".formatted(Month.valueOf(month).getValue(), day.length() == 1 ? "0" + day : day);
    }

    private long seen() {
        var typed = Objects.requireNonNullElse(request.getParameter("seen"), "0");
        return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : 0;
    }

    private List<DraftBookkeeper.Year> typedYears() {
        var firsts = request.getParameterValues("first");
        var lasts = request.getParameterValues("last");
        var typed = new ArrayList<DraftBookkeeper.Year>();
        for (var i = 0; firsts != null && lasts != null && i < Math.min(firsts.length, lasts.length); i++) {
            if (!firsts[i].isBlank() || !lasts[i].isBlank()) {
                typed.add(new DraftBookkeeper.Year(firsts[i].strip(), lasts[i].strip()));
            }
        }
        return typed;
    }

    /** Those that there are, and an empty row for one more. */
    public List<DraftBookkeeper.Year> getRows() {
        var rows = new ArrayList<>(movedYears);
        rows.add(new DraftBookkeeper.Year("", ""));
        return rows;
    }

    /** How much becomes due by what was typed, where that has to be agreed to. */
    public long getAsked() {
        return asked;
    }

    public List<OperatorType> getTypes() {
        return List.of(OperatorType.TRADER, OperatorType.INSURER);
    }

    public Month[] getMonths() {
        return Month.values();
    }

    public String nameOf(Month one) {
        return one.getDisplayName(TextStyle.FULL_STANDALONE, Says.texts().locale());
    }

    public String getOperatorType() {
        return operatorType;
    }

    public void setOperatorType(String operatorType) {
        this.operatorType = operatorType;
    }

    public String getYearEnd() {
        return yearEnd;
    }

    public void setYearEnd(String yearEnd) {
        this.yearEnd = yearEnd;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }
}
