package eu.sigill.privacy.web.balance;

import eu.sigill.privacy.model.register.Processing;
import eu.sigill.privacy.service.balance.BalancingService;
import eu.sigill.privacy.service.balance.BalancingView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Behind {@code console/privacy/balancing.xhtml}: what was weighed, and what is to be weighed again. */
@Named
@RequestScoped
public class BalancingPage {

    @Inject
    BalancingService balancings;

    private @Nullable List<BalancingView> newest;

    public List<BalancingView> newest() {
        if (newest == null) {
            newest = balancings.all().stream().filter(BalancingView::newest).toList();
        }
        return newest;
    }

    public List<Processing> getProcessings() {
        return Processing.allShared();
    }
}
