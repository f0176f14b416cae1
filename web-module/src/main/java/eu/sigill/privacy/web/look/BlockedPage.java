package eu.sigill.privacy.web.look;

import eu.sigill.platform.model.Slice;
import eu.sigill.platform.model.Uuid7;
import eu.sigill.platform.web.language.Says;
import eu.sigill.privacy.service.PersonalRow;
import eu.sigill.privacy.service.look.LookService;
import eu.sigill.privacy.service.look.LookView;
import eu.sigill.privacy.service.look.NotBlocked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Behind {@code console/privacy/blocked.xhtml}: one blocked row, and who looked at which. */
@Named
@RequestScoped
public class BlockedPage {

    private static final int ON_A_PAGE = 25;

    @Inject
    LookService service;

    @Inject
    HttpServletRequest request;

    private @Nullable PersonalRow seen;
    private @Nullable Slice<LookView> slice;
    private String row = "";
    private String reason = "";

    public void look() {
        Says.attempt("look", () -> {
            seen = service.look(Uuid7.parse(row.strip()).orElseThrow(NotBlocked::new), reason);
            slice = null;
        });
    }

    public @Nullable PersonalRow seen() {
        return seen;
    }

    public Slice<LookView> looks() {
        if (slice == null) {
            var after = Optional.ofNullable(request.getParameter("after")).flatMap(Uuid7::parse);
            slice = service.list(after.orElse(null), ON_A_PAGE);
        }
        return slice;
    }

    public boolean isContinued() {
        return request.getParameter("after") != null;
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
}
