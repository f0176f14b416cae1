package eu.sigill.retention.web;

import eu.sigill.platform.web.Says;
import eu.sigill.retention.service.sweep.RunService;
import eu.sigill.retention.service.sweep.RunView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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

    private @Nullable List<RunView> newest;

    public List<RunView> newest() {
        if (newest == null) {
            newest = runs.list(null, ON_A_PAGE).items();
        }
        return newest;
    }

    public boolean isClockJumped() {
        return runs.clockJumped();
    }

    public void sweep() {
        Says.attempt("sweep", () -> {
            runs.sweep();
            Says.done("retention.runs.begun");
        });
    }

    public void rehearse() {
        Says.attempt("sweep", () -> {
            runs.rehearse(Optional.empty());
            Says.done("retention.runs.begun");
        });
    }

    public void trustClock() {
        runs.trustClock();
        Says.done("retention.runs.trusted");
    }
}
