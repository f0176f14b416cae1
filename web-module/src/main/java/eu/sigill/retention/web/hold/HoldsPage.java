package eu.sigill.retention.web.hold;

import eu.sigill.platform.model.Uuid7;
import eu.sigill.platform.web.language.Says;
import eu.sigill.retention.model.hold.HoldId;
import eu.sigill.retention.model.rule.DataKind;
import eu.sigill.retention.service.Kinds;
import eu.sigill.retention.service.RetainedData;
import eu.sigill.retention.service.hold.HoldOrder;
import eu.sigill.retention.service.hold.HoldOver;
import eu.sigill.retention.service.hold.HoldService;
import eu.sigill.retention.service.hold.HoldView;
import eu.sigill.retention.service.hold.UnknownHold;
import eu.sigill.retention.service.hold.UnknownRow;
import eu.sigill.retention.service.rule.UnknownKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Behind {@code console/retention/holds.xhtml}: what stays by order, and until when. */
@Named
@RequestScoped
public class HoldsPage {

    private static final int ON_A_PAGE = 100;

    @Inject
    HoldService holds;

    @Inject
    Kinds kinds;

    @Inject
    HttpServletRequest request;

    private @Nullable List<HoldView> newest;
    private String kind = "";
    private String row = "";
    private String reason = "";
    private String until = "";

    public List<HoldView> newest() {
        if (newest == null) {
            newest = holds.list(null, ON_A_PAGE).items();
        }
        return newest;
    }

    public void place() {
        Says.attempt("hold", () -> {
            holds.place(order());
            newest = null;
            Says.done("retention.holds.placed");
            row = "";
            reason = "";
            until = "";
        });
    }

    private HoldOrder order() {
        return new HoldOrder(
                DataKind.parse(kind).orElseThrow(UnknownKind::new),
                Uuid7.parse(row.strip()).orElseThrow(UnknownRow::new),
                reason,
                day());
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(until.strip()).filter(text -> !text.isEmpty()).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw new HoldOver();
        }
    }

    /** Releases the one that the form names. */
    public void release() {
        Says.attempt("hold", () -> {
            var id = Uuid7.parse(String.valueOf(request.getParameter("order"))).orElseThrow(UnknownHold::new);
            holds.release(new HoldId(id));
            newest = null;
            Says.done("retention.holds.released");
        });
    }

    public List<DataKind> getKinds() {
        return kinds.all().stream().map(RetainedData::kind).toList();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getRow() {
        return row;
    }

    public void setRow(String row) {
        this.row = row;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }
}
