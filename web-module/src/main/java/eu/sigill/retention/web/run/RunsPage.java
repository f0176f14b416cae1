package eu.sigill.retention.web.run;

import eu.sigill.platform.web.language.Says;
import eu.sigill.retention.model.rule.RuleMode;
import eu.sigill.retention.service.outlook.Outlook;
import eu.sigill.retention.service.outlook.OutlookService;
import eu.sigill.retention.service.sweep.run.RunService;
import eu.sigill.retention.service.sweep.run.RunView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Behind {@code console/retention/runs.xhtml}: what the sweep did, and what it would do. */
@Named
@RequestScoped
public class RunsPage {

    private static final int ON_A_PAGE = 20;

    @Inject
    RunService runs;

    @Inject
    OutlookService outlooks;

    @Inject
    HttpServletRequest request;

    private @Nullable List<RunView> newest;
    private @Nullable Outlook outlook;

    public List<RunView> newest() {
        if (newest == null) {
            newest = runs.list(null, ON_A_PAGE).items();
        }
        return newest;
    }

    /** Whether any of them goes on, so that the page is to follow it. */
    public boolean isUnderWay() {
        return newest().stream().anyMatch(RunView::isRunning);
    }

    /** The count that the address names, once it is over. */
    public Optional<RunView> getCount() {
        return Optional.ofNullable(request.getParameter("run"))
                .flatMap(id -> newest().stream()
                        .filter(run -> run.id().toString().equals(id))
                        .findFirst())
                .filter(run -> run.mode() == RuleMode.DRY && !run.isRunning());
    }

    /** What of it is still there. */
    public Outlook getOutlook() {
        if (outlook == null) {
            outlook = getCount().map(outlooks::counted).orElse(new Outlook(List.of()));
        }
        return outlook;
    }

    public boolean isClockJumped() {
        return runs.clockJumped();
    }

    public void sweep() {
        Says.attempt("sweep", () -> {
            runs.sweep();
            newest = null; // the page asked before it knew of this one
            Says.done("retention.runs.begun");
        });
    }

    public void rehearse() throws IOException {
        Says.attempt("sweep", () -> {
            var run = runs.rehearse(Optional.empty());
            FacesContext.getCurrentInstance().getExternalContext().redirect("/console/retention/runs?run=" + run);
        });
    }

    public void trustClock() {
        runs.trustClock();
        Says.done("retention.runs.trusted");
    }
}
