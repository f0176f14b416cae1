package eu.sigill.retention.web;

import eu.sigill.retention.model.rule.DataKind;
import eu.sigill.retention.service.outlook.Outlook;
import eu.sigill.retention.service.outlook.OutlookService;
import eu.sigill.retention.service.rule.RuleService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Behind {@code console/retention/due.xhtml}: what of one kind of data goes with the next sweep. */
@Named
@RequestScoped
public class DuePage {

    @Inject
    OutlookService outlooks;

    @Inject
    RuleService rules;

    @Inject
    HttpServletRequest request;

    private @Nullable Outlook outlook;

    /** The one that the address names; empty if it names none that is kept here. */
    public Optional<DataKind> getKind() {
        return DataKind.parse(Objects.requireNonNullElse(request.getParameter("kind"), ""))
                .filter(rules.kinds()::contains);
    }

    /** Empty if nothing is due. */
    public Optional<Outlook.OfKind> getPart() {
        if (outlook == null) {
            outlook = getKind().map(outlooks::due).orElse(new Outlook(List.of()));
        }
        return outlook.kinds().stream().findFirst();
    }
}
